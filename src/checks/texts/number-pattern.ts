/**
 * Finds digits in a text and tells those that may stand from those that need a row. One pass: at each position
 * the forms that need no row are tried first, and what is left of digits is an orphan.
 */
const space = String.raw`[ \u00a0\u202f]`;
const dash = String.raw`(?:${space}[-–]${space}|[-–])`;
const year = String.raw`(?:1[6-9]|20)\d\d`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const and = String.raw`(?:${space}(?:og|til|eller|and|to|or)${space})`;
const several = `(?:${dash}|${and})`;

const danishMonths =
  'januar februar marts april maj juni juli august september oktober november december';
const englishMonths =
  'January February March April May June July August September October November December';
const month = `(?:${anyOf(danishMonths)}|${anyOf(englishMonths)})`;

/** What is counted, right after a number: `2014 unge` is no year. */
const counted = anyOf(
  'unge personer borgere deltagere kommuner virksomheder forløb kroner kr pct procent timer dage uger ' +
    'måneder young people persons participants companies hours days weeks months percent',
);

const dates = [
  // 9. marts 2014, 9.-12. marts, 9 March 2014
  String.raw`${day}\.?(?:${several}${day}\.?)?${space}${month}(?:${space}${year})?`,
  // March 9, 2014
  String.raw`${month}${space}${day},${space}${year}`,
  // 2014-03-09 and 2014-03
  String.raw`${year}-(?:0[1-9]|1[0-2])(?:-${day})?(?![-\d])`,
  // 9.3.2014 and 09/03/2014
  String.raw`${day}[./](?:0?[1-9]|1[0-2])[./]${year}`,
];

/** 2012-2013, 2012/13, 2014, 1990'erne */
const years = String.raw`${year}(?:${dash}${year}|/\d\d(?!\d))?(?:['’]?(?:erne|s))?(?![\d.,]*\d|${space}?%|${space}${counted}(?!\p{L}))`;

const age = String.raw`\d{1,2}(?!\d)`;
const beforeAge = capitalised(
  'under over fra mindst højst fyldt fylder mellem blev bliver from between aged below above turned',
);
const yearsOld = String.raw`(?:år|years?)(?!\p{L})`;
const ages = [
  // 15-17-årige, 15- til 17-årige, 25-årig, 15-17-year-olds
  String.raw`${age}(?:-?${several}${age})?-?(?:årig(?:e|es|t|s)?|year-olds?)(?!\p{L})`,
  // 18-30 år, 18 til 30 år
  String.raw`${age}(?:${dash}|${space}(?:til|to)${space})${age}${space}${yearsOld}`,
  // under 25 år, mellem 18 og 30 år
  String.raw`${beforeAge}${space}${age}(?:${several}${age})?${space}${yearsOld}`,
  // aged 18 to 30
  String.raw`[Aa]ged?${space}${age}(?:${several}${age})?`,
];

const part = String.raw`\d+(?:\.\d+)*[a-z]?(?!\p{L})`;
const pointer = capitalised(
  'afsnit kapitel kap\\. tabel tabellerne figur figurerne side siderne s\\. bilag note noterne punkt pkt\\. ' +
    'sections? chapters? tables? figures? pages? pp?\\. appendix notes?',
);
const pointers = [
  // afsnit 4.2, tabel 5 og 6, s. 12-14
  String.raw`${pointer}${space}${part}(?:(?:,${space}|${several})${part})*`,
  // § 2, stk. 1, nr. 3
  String.raw`§§?${space}?${part}(?:${several}${part})?(?:,${space}(?:stk|nr)\.${space}\d+)*`,
];

/** Numbers as written, with digits of any script and signs for numbers: 1.234,5 and 24/7 are one each, and so is ½. */
const orphan = String.raw`(?<orphan>\p{N}+(?:[.,:/]\p{N}+)*)`;

/** Units and names whose number is part of how they are written: m², CO₂. */
const signs = [String.raw`[ckdm]?m[²³](?![\p{L}\p{N}])`, String.raw`(?:CO|H)₂O?(?![\p{L}\p{N}])`];

/** A cell's address in a text of YAML, whose digits are part of a name. */
const address = String.raw`\{[^{}]*\}`;

/** A number that no form lets stand. */
export interface OrphanNumber {
  index: number;
  number: string;
}

/** The longest beginning of a form before its first digit: `tabellerne 5`. */
const longestLead = 16;

/**
 * Finds the numbers that need a row. `names` are the names and terms of the report that hold digits. The pattern
 * is tried only near digits; where a text holds addresses in braces, everywhere, so that none is cut in two.
 */
export function numberFinder(names: readonly string[]): (text: string) => OrphanNumber[] {
  const pattern = numberPattern(names);
  const lead = Math.max(longestLead, ...names.map((name) => name.length));
  return (text) => {
    const skips = !text.includes('{');
    const found: OrphanNumber[] = [];
    for (let from = 0, digit = nextDigit(text, 0); digit >= 0; digit = nextDigit(text, from)) {
      pattern.lastIndex = skips ? Math.max(from, digit - lead) : from;
      const match = pattern.exec(text);
      if (!match) break;
      const number = match.groups?.['orphan'];
      if (number !== undefined) found.push({ index: match.index, number });
      from = pattern.lastIndex;
    }
    return found;
  };
}

function nextDigit(text: string, from: number): number {
  anyDigit.lastIndex = from;
  return anyDigit.exec(text)?.index ?? -1;
}

const anyDigit = /\p{N}/gu;

function numberPattern(names: readonly string[]): RegExp {
  const named = names.map((name) => String.raw`${escaped(name)}(?![\p{L}\p{N}])`);
  const allowed = [...named, ...dates, years, ...ages, ...pointers, ...signs].join('|');
  return new RegExp(String.raw`${address}|(?<![\p{L}\p{N}])(?:${allowed})|${orphan}`, 'gu');
}

function anyOf(words: string): string {
  return `(?:${words.split(' ').join('|')})`;
}

/** The words as they are, or with a capital first letter. */
function capitalised(words: string): string {
  return anyOf(
    words.replace(/(?<=^| )(\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
