import { notesBeside } from '../domain/find-notes.ts';
import type { DataNote, PublicReport } from '../domain/public-report.ts';
import { referencesIn, type CellReference, type Template } from '../domain/reference.ts';

/** The data notes on cells, in the order of the report. */
function notesOn(notes: readonly DataNote[], cells: readonly CellReference[]): DataNote[] {
  return notes.filter((note) =>
    note.cells.some((noted) => cells.some((cell) => isIn(cell, noted))),
  );
}

/** The data notes of a figure: those on the cells that it shows, and those whose letters are in its texts. */
export function figureNotes(
  report: PublicReport,
  shown: readonly CellReference[],
  texts: readonly Template[],
): DataNote[] {
  const onTable = new Set(notesOn(report.notes, shown));
  const inTexts = new Set(
    texts.flatMap(referencesIn).flatMap((address) => notesBeside(report, address)),
  );
  return report.notes.filter((note) => onTable.has(note) || inTexts.has(note));
}

/** The marks of the notes on cells, `[a][b]`, or nothing. A note on a whole table marks no cell. */
export type NoteMarks = (...cells: (CellReference | undefined)[]) => string;

/** Gives the marks of a report's notes. */
export function noteMarker(notes: readonly DataNote[]): NoteMarks {
  const onCells = notes.map((note) => ({ ...note, cells: note.cells.filter(marksCells) }));
  return (...cells) => {
    const named = cells.filter((cell) => cell !== undefined);
    return notesOn(onCells, named)
      .map(({ letter }) => `[${letter}]`)
      .join('');
  };
}

function marksCells({ row, column }: CellReference): boolean {
  return row !== '*' || column !== '*';
}

function isIn(cell: CellReference, noted: CellReference): boolean {
  return (
    cell.table === noted.table &&
    (noted.row === '*' || cell.row === noted.row) &&
    (noted.column === '*' || cell.column === noted.column)
  );
}
