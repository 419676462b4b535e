/**
 * Whether a text that was read as Windows-1252 is in it. Other code pages give other characters for the same bytes:
 * `på` of a Mac is `pŒ`, and that of DOS `p†`. So each character is looked at where it stands: a letter among letters,
 * a sign where such a sign stands. Bytes that every code page gives a letter cannot be told apart.
 */

/** What characters of Windows-1252 are in the code pages that Danish files are found in (Unicode's mapping tables). */
const pages = {
  'Mac Roman': pairs('¾æ ¿ø Œå ®Æ ¯Ø \x81Å Žé šö Šä Ÿü …Ö €Ä †Ü Ð– Ñ— Ò“ Ó” Õ’ Ô‘ É… §ß ˆà “ì'),
  'CP850/CP865': pairs('‘æ ›ø †å ’Æ \x9dØ \x8fÅ ‚é ”ö „ä \x81ü ™Ö ŽÄ šÜ Šè …à ƒâ ˆê ®« ¯»'),
} as const;

export type CodePage = keyof typeof pages;

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map(([from = '', to = '']) => [from, to]));
}

/** Letters of Danish, which stand for themselves in Windows-1252 and for nothing usual in the others. */
const danish = /[æøåÆØÅ]/;
const high = /[^\0-\x7f]/gu;
const letter = /\p{L}/u;
const small = /\p{Ll}/u;
const capital = /\p{Lu}/u;

/** A character and what stands about it in its line. */
interface Place {
  character: string;
  before: string;
  after: string;
  line: { before: string; after: string };
}

/** The offsets of characters that do not belong where they stand, where they are too many to be a slip. */
export function doubtfulCharacters(text: string): number[] {
  let certain = 0;
  const doubtful: number[] = [];
  const either: number[] = [];
  for (const place of placesIn(text)) {
    const isOfWord = letter.test(place.before) || letter.test(place.after);
    if (danish.test(place.character) && isOfWord) certain += 1;
    else if (/[ŠŽšž]/.test(place.character) && !isMisplaced(place)) either.push(place.offset);
    else if (isMisplaced(place)) doubtful.push(place.offset);
  }
  return certain > doubtful.length
    ? []
    : [...doubtful, ...(certain > 0 ? [] : either)].sort((a, b) => a - b);
}

/** The code page in which most of the characters at these offsets are letters, Danish ones before others, if any is. */
export function likelyCodePage(text: string, offsets: readonly number[]): CodePage | undefined {
  const counted = (Object.keys(pages) as CodePage[]).map((page) => {
    const read = offsets.map((offset) => pages[page].get(text[offset] ?? '') ?? '');
    const points = read.map((one) => (danish.test(one) ? 2 : Number(letter.test(one))));
    return { page, points: points.reduce((sum, one) => sum + one, 0) };
  });
  const [first, second] = counted.sort((a, b) => b.points - a.points);
  return first && second && first.points > second.points ? first.page : undefined;
}

function* placesIn(text: string): Generator<Place & { offset: number }> {
  for (const { 0: character, index: offset } of text.matchAll(high)) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    yield {
      ...{ character, offset, before: text[offset - 1] ?? '', after: text[offset + 1] ?? '' },
      line: {
        before: text.slice(Math.max(start, offset - longestLine), offset),
        after: text.slice(
          offset + 1,
          Math.min(end === -1 ? text.length : end, offset + longestLine),
        ),
      },
    };
  }
}

/** As far as the other end of a quotation is looked for. */
const longestLine = 200;

/** Quotation marks, and those that stand at the other end of what they begin or end. */
const partners: ReadonlyMap<string, RegExp> = new Map([
  ['‘', /[’‚]/],
  ['’', /[‘’‚]/],
  ['‚', /[‘’]/],
  ['“', /[”„]/],
  ['”', /[“”„]/],
  ['„', /[“”]/],
  ['‹', /›/],
  ['›', /‹/],
]);

function isMisplaced(place: Place): boolean {
  const { character, before, after, line } = place;
  const [isAfter, isBefore] = [letter.test(before), letter.test(after)];
  if (danish.test(character)) return false;
  if (letter.test(character) && !/[ªºƒˆ]/.test(character)) return isOddLetter(place);
  if (/[\x80-\x9f¯ƒˆ˜¨¸]/.test(character)) return true;
  if (/[†‡‰¾¿¥£¤§¶¦]/.test(character) && isAfter) return true;
  if (/[†‡¾®™‰¥]/.test(character) && isBefore) return true;
  if (/[†‡]/.test(character)) return !/\d/.test(before) && !/^\s?\d/.test(line.after);
  if (character === '¿') return !line.after.includes('?');
  if (character === '’' && isAfter) return capital.test(before) && capital.test(after);
  const partner = partners.get(character);
  if (!partner) return false;
  if (isAfter && isBefore) return true;
  return !partner.test(/[\p{L}\d]/u.test(after) ? line.after : line.before);
}

/** A capital inside a word of small letters, one alone, a letter between digits, and letters that words rarely have. */
function isOddLetter({ character, before, after }: Place): boolean {
  const [isAfter, isBefore] = [letter.test(before), letter.test(after)];
  if (/[œŒ]/.test(character))
    return !/[uU]/.test(after) || small.test(before) !== small.test(character);
  if (character === 'Ÿ') return true;
  if (/\d/.test(before) && /\d/.test(after)) return true;
  if (!isAfter && !isBefore) return capital.test(character) || !/[àáäéöü]/.test(character);
  return capital.test(character) && isAfter && (small.test(before) || small.test(after));
}
