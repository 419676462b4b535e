/** A text with its digits, blanks and dashes written in one way, and where each of its characters stood. */
export interface PlainText {
  text: string;
  /** The offset in the original text of a character of the plain one; its length at the end. */
  original: (offset: number) => number;
}

/** Drawn as nothing: zero width, joiners, marks of direction, variation selectors. */
const invisible =
  /[\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
const dash = /[\u00ad\u058a\u05be\u2010-\u2015\u2043\u2212\u30fc\ufe58\ufe63\uff0d]/;
const blank = /[\t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * Writes every digit of Unicode as 0 to 9, every dash as `-` and every blank and line end as a space, and leaves out what is drawn
 * as nothing. A soft hyphen is a dash, since that is how it is read between digits.
 */
export function plainText(text: string): PlainText {
  if (!/[^ -~æøåÆØÅ§«»é]/.test(text)) return { text, original: (offset) => offset };
  const offsets: number[] = [];
  let plain = '';
  let offset = 0;
  for (const character of text) {
    const written = plainCharacter(character);
    for (let index = 0; index < written.length; index += 1) offsets.push(offset);
    plain += written;
    offset += character.length;
  }
  return { text: plain, original: (at) => offsets[at] ?? text.length };
}

function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (blank.test(character)) return ' ';
  if (/\p{N}/u.test(character)) return digit(character) ?? character;
  const compatible = character.normalize('NFKC');
  return /^[@.+/:_()]$/.test(compatible) ? compatible : character;
}

/** The digit that a character of any script stands for; none for a fraction or a Roman number. */
function digit(character: string): string | undefined {
  const compatible = character.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const code = character.codePointAt(0) ?? 0;
  if (!isDecimal(code)) return undefined;
  // Unicode gives each script its ten digits in a row, from a code that ends in 0 or 6.
  const zero = [code & ~0xf, (code & ~0xf) + 6].find((start) => start <= code && isDecimal(start));
  return zero === undefined ? undefined : String(code - zero);
}

function isDecimal(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
