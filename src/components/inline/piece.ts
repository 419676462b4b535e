import type { Language } from '../../domain/language.ts';
import { given } from '../../domain/given.ts';
import { anchorOf } from '../../domain/anchors.ts';
import {
  findCell,
  type DataNote,
  type PublicReport,
  notesBeside,
} from '../../domain/public-report.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { afterNumber, boundText, type BoundForm } from '../../i18n/bound-text.ts';
import { words } from '../../words/words.ts';
import { type Was, wasBefore, type Marked } from '../changes/difference-parts.ts';
import type { CellReference, Template } from '../../domain/table.ts';

/** A run of text with everything looked up: what a template writes, and nothing to decide. */
export type Piece =
  | string
  | { type: 'emphasis' | 'strong'; children: Piece[] }
  | { type: 'link'; href: string; children: Piece[] }
  | { type: 'term'; note: string; children: Piece[] }
  | { type: 'bound'; lead?: Piece[]; text: string; href: string; marks: NoteMark[]; was?: Was }
  | { type: 'claim'; href: string; children: Piece[] }
  | { type: 'language'; lang: Language; children: Piece[] }
  | { type: 'mark'; mark: NoteMark }
  | { type: 'was'; was: Was }
  | { type: 'letter'; text: string }
  | { type: 'absent'; mark: string; meaning: string; lang?: Language | undefined }
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
  lang?: Language | undefined;
}

/** Links in a row, with commas between them, or another separator where their texts contain commas. */
export function linkList(links: readonly Link[], between = ', '): Piece[] {
  return links.flatMap(({ text, href, lang }, position): Piece[] => {
    const link: Piece = { type: 'link', href, children: inLanguage([text], lang) };
    return position === 0 ? [link] : [between, link];
  });
}

/** Pieces marked with their language, where that is not the one around them. */
export function inLanguage(children: Piece[], lang: Language | undefined): Piece[] {
  return lang ? [{ type: 'language', lang, children }] : children;
}

/** Stands in a sentence for the text that it is about. */
const slot = '\uE000';

/** A sentence about a text that is in another language: only the text is marked. */
export function sentenceAbout(
  say: (text: string) => string,
  text: string,
  lang: Language | undefined,
): Piece[] {
  if (!lang) return [say(text)];
  const [before = '', after = ''] = say(slot).split(slot);
  return [before, ...inLanguage([text], lang), after];
}

/** A number of the report as a link to its row, with the letters of its data notes. */
export function boundPiece(
  report: PublicReport,
  address: CellReference,
  written: Marked,
  form?: BoundForm,
): Piece {
  return linkedPiece(report, [address], written, (version) =>
    boundText(version, address, written.language, { form }),
  );
}

/** A text made from cells, such as a share, as a link to the row of the first; and what it was before. */
export function linkedPiece(
  report: PublicReport,
  addresses: readonly [CellReference, ...CellReference[]],
  written: Marked,
  write: (version: PublicReport) => string,
): Piece {
  const { language, locale } = written;
  const text = write(report);
  const was = wasBefore(text, addresses, written, write);
  const notes = new Set(addresses.flatMap((address) => notesBeside(report, address)));
  const marks = [...notes].map((note) => noteMark(note, language));
  const href = rowAddress(report, findCell(report, addresses[0])?.from ?? addresses[0], locale);
  return { type: 'bound', text, href, marks, ...given({ was }) };
}

/** The letter of a data note, with a link to the note on the same page. */
export function noteMark({ id, letter }: DataNote, locale: Language): NoteMark {
  const label = words(locale).report.dataNote(letter);
  return { text: `[${letter}]`, href: `#${noteId(id)}`, label };
}

export function noteId(note: string): string {
  return anchorOf('note', note);
}

/** A data note's text, in the report's language. Its numbers carry no letters: they would lead to where the reader already is. */
export function notePieces(note: DataNote, report: PublicReport, locale: Language): Piece[] {
  const written = { language: report.metadata.language, locale };
  return templatePieces(note.text, report, written).map((piece) =>
    typeof piece !== 'string' && piece.type === 'bound' ? { ...piece, marks: [] } : piece,
  );
}

/** A template of a report with its numbers bound. */
export function templatePieces(template: Template, report: PublicReport, written: Marked): Piece[] {
  const pieces = template.map((run) =>
    typeof run === 'string' ? run : boundPiece(report, run, written),
  );
  return withSingleStops(pieces);
}

/** Runs of text in which no full stop follows that of a number's unit. */
export function withSingleStops(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, position) => {
    const before = pieces[position - 1];
    const isAfterNumber = typeof before === 'object' && before.type === 'bound';
    return typeof piece === 'string' && isAfterNumber ? afterNumber(before.text, piece) : piece;
  });
}
