import { given } from '../../domain/given.ts';
import { anchorOf } from '../../domain/anchors.ts';
import { notesBeside } from '../../domain/find-notes.ts';
import { findCell, type DataNote, type PublicReport } from '../../domain/public-report.ts';
import type { CellReference, Template } from '../../domain/reference.ts';
import { rowAddress } from '../../i18n/addresses.ts';
import { boundText, type BoundForm } from '../../i18n/bound-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { words } from '../../words/dictionaries.ts';
import { wasBefore, type Marked } from '../changes/was-before.ts';
import type { NoteMark, Piece } from './piece.ts';

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
export function noteMark({ id, letter }: DataNote, locale: Locale): NoteMark {
  const label = words(locale).report.dataNote(letter);
  return { text: `[${letter}]`, href: `#${noteId(id)}`, label };
}

export function noteId(note: string): string {
  return anchorOf('note', note);
}

/** A data note's text, in the report's language. Its numbers carry no letters: they would lead to where the reader already is. */
export function notePieces(note: DataNote, report: PublicReport, locale: Locale): Piece[] {
  const written = { language: report.metadata.language, locale };
  return templatePieces(note.text, report, written).map((piece) =>
    typeof piece !== 'string' && piece.type === 'bound' ? { ...piece, marks: [] } : piece,
  );
}

/** A template of a report with its numbers bound. */
export function templatePieces(template: Template, report: PublicReport, written: Marked): Piece[] {
  return template.map((run) => (typeof run === 'string' ? run : boundPiece(report, run, written)));
}
