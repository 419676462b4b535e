/**
 * Characters that no reader sees or that change what a reader sees: C0 and C1 (but TAB, LF and CR), soft hyphen,
 * zero-width and bidirectional controls, the blank of braille, byte order marks inside, U+FFFD, private use, tags,
 * non-characters and halves of surrogate pairs, which are no character.
 * Written with escapes: the characters themselves would be invisible here too.
 */
const forbidden = new RegExp(
  [
    '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\xad',
    '\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e',
    '\\u2060-\\u206f\\u2800\\u3164\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff0-\\uffff]',
    '|\\udb40[\\udc00-\\udfff]|[\\udb80-\\udbff][\\udc00-\\udfff]',
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join(''),
  'g',
);

const none = /^[\t\n\r -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** The offsets of the first characters that may not stand in an input. */
export function forbiddenCharacters(text: string): number[] {
  return none.test(text) ? [] : firstMatches(text, forbidden);
}

const most = 20;

/** Where a pattern is found first, second and so on; a hostile file would have a million of them. */
export function firstMatches(text: string, pattern: RegExp): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(pattern)) {
    if (found.push(index) === most) break;
  }
  return found;
}

/** `U+202E`, as a character is named in a message that cannot show it. */
export function nameOfCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
