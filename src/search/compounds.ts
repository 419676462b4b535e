/** Separates the parts of a compound in the index, so that Pagefind finds the whole word and each part. */
export const partMark = '|';

/** The fewest letters of a part. */
const leastPart = 3;

const longWord = /\p{L}{6,}/gu;
const anyWord = /\p{L}{4,}/gu;

/**
 * Finds the parts of compounds, so that `rapport` finds `evalueringsrapporten`. A word is split where both sides
 * are words that the texts also use alone, in any form, with `s` or `e` between them; then each side again. Of several
 * splits the one with the longest first side is chosen.
 */
export class CompoundSplitter {
  private readonly stems: Set<string>;
  private readonly known = new Map<string, string[]>();

  constructor(texts: Iterable<string>) {
    this.stems = new Set(boundParts.map(danishStem));
    for (const text of texts)
      for (const [word] of text.toLowerCase().matchAll(anyWord)) this.stems.add(danishStem(word));
  }

  /** The text with a mark between the parts of its compounds. */
  marked(text: string): string {
    return text
      .replaceAll(partMark, ' ')
      .replace(longWord, (word) => this.parts(word).join(partMark));
  }

  /** The parts of a word, as written; the whole word where it is not a compound. */
  parts(word: string): string[] {
    let start = 0;
    return this.split(word.toLowerCase()).map(({ length }) => word.slice(start, (start += length)));
  }

  private split(word: string): string[] {
    const known = this.known.get(word);
    if (known) return known;
    const end = this.endOfFirst(word);
    const parts =
      end === undefined
        ? [word]
        : [...this.split(word.slice(0, end)), ...this.split(word.slice(end))];
    this.known.set(word, parts);
    return parts;
  }

  /** Where the first of two sides ends that are both words, or compounds of words. */
  private endOfFirst(word: string): number | undefined {
    for (let end = word.length - leastPart; end >= leastPart; end -= 1) {
      const rest = word.slice(end);
      if (this.isFirst(word.slice(0, end)) && (this.isPart(rest) || this.split(rest).length > 1))
        return end;
    }
    return undefined;
  }

  private isFirst(part: string): boolean {
    return this.isPart(part) || (/[se]$/.test(part) && this.isPart(part.slice(0, -1)));
  }

  private isPart(part: string): boolean {
    const stem = danishStem(part);
    if (neverParts.has(stem)) return false;
    if (shortParts.has(part) || shortParts.has(stem)) return true;
    return stem.length > leastPart && this.stems.has(stem);
  }
}

/** Endings of inflected Danish nouns, adjectives and verbs, the longest first. */
const endings = [
  'ernes',
  'enes',
  'erne',
  'ene',
  'ens',
  'ets',
  'ers',
  'ede',
  'te',
  'es',
  'en',
  'et',
  'er',
  'e',
  's',
];

/** The fewest letters that remain of a word. */
const leastStem = 3;

/**
 * A word without its ending: `rapporten` and `rapporterne` are both `rapport`. It only decides whether two words are
 * forms of one, and is coarser than the stemmer of the index, which handles what readers type.
 */
function danishStem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Words of three letters that compounds are often made of. Others of that length do not count as parts: `for`,
 * `med` and `til` begin too many words that are not compounds.
 */
const shortParts: ReadonlySet<string> = new Set([
  'fag',
  'job',
  'lov',
  'løn',
  'mål',
  'tal',
  'uge',
  'vej',
]);

/** Parts that texts seldom use as words of their own. */
const boundParts: readonly string[] = [
  'delvis',
  'hjælp',
  'holdelse',
  'kontant',
  'opfyldelse',
  'samfund',
  'trivsel',
  'ungdom',
];

/** Stems of words that begin or end longer words without being a part of them: `fællesskab`, `sparring`. */
const neverParts: ReadonlySet<string> = new Set([
  'all',
  'ell',
  'fore',
  'ind',
  'ing',
  'lig',
  'mer',
  'mest',
  'over',
  'ring',
  'samt',
  'skab',
  'ting',
  'under',
]);
