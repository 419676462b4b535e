import type { Locale } from '../../i18n/locale.ts';
import type { Was } from '../changes/was-before.ts';

/** A run of text with everything looked up: what a template writes, and nothing to decide. */
export type Piece =
  | string
  | { type: 'emphasis' | 'strong'; children: Piece[] }
  | { type: 'link'; href: string; children: Piece[] }
  | { type: 'term'; note: string; children: Piece[] }
  | { type: 'bound'; lead?: Piece[]; text: string; href: string; marks: NoteMark[]; was?: Was }
  | { type: 'claim'; href: string; children: Piece[] }
  | { type: 'language'; lang: Locale; children: Piece[] }
  | { type: 'mark'; mark: NoteMark }
  | { type: 'was'; was: Was }
  | { type: 'letter'; text: string }
  | { type: 'absent'; mark: string; meaning: string; lang?: Locale | undefined }
  | { type: 'citation'; text: string; href: string; label: string }
  | { type: 'footnote'; text: string; href: string; id: string; label: string }
  | { type: 'line-break' };

/** The small letter that leads from a number to its data note. */
export interface NoteMark {
  text: string;
  href: string;
  label: string;
}

/** A link, and the language of its text where that is not the one around it. */
export interface Link {
  text: string;
  href: string;
  lang?: Locale | undefined;
}

/** Links in a row, with commas between them, or another separator where their texts contain commas. */
export function linkList(links: readonly Link[], between = ', '): Piece[] {
  return links.flatMap(({ text, href, lang }, position): Piece[] => {
    const link: Piece = { type: 'link', href, children: inLanguage([text], lang) };
    return position === 0 ? [link] : [between, link];
  });
}

/** Pieces marked with their language, where that is not the one around them. */
export function inLanguage(children: Piece[], lang: Locale | undefined): Piece[] {
  return lang ? [{ type: 'language', lang, children }] : children;
}

/** Stands in a sentence for the text that it is about. */
const slot = '\uE000';

/** A sentence about a text that is in another language: only the text is marked. */
export function sentenceAbout(
  say: (text: string) => string,
  text: string,
  lang: Locale | undefined,
): Piece[] {
  if (!lang) return [say(text)];
  const [before = '', after = ''] = say(slot).split(slot);
  return [before, ...inLanguage([text], lang), after];
}
