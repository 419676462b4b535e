import { notesBeside } from '../domain/find-notes.ts';
import type { DataNote, PublicReport } from '../domain/public-report.ts';
import { referencesIn, type CellReference, type Template } from '../domain/reference.ts';
import { referencesInTable, type FigureTable } from './figure-table.ts';

/** The data notes on cells, in the order of the report. */
function notesOn(notes: readonly DataNote[], cells: readonly CellReference[]): DataNote[] {
  return notes.filter((note) =>
    note.cells.some((noted) => cells.some((cell) => isIn(cell, noted))),
  );
}

/** The data notes of a figure: those on its table, and those whose letters are in its texts. */
export function notesOfFigure(
  report: PublicReport,
  table: FigureTable,
  texts: readonly Template[],
): DataNote[] {
  const onTable = new Set(notesOn(report.notes, referencesInTable(table)));
  const inTexts = new Set(
    texts.flatMap(referencesIn).flatMap((address) => notesBeside(report, address)),
  );
  return report.notes.filter((note) => onTable.has(note) || inTexts.has(note));
}

/** The marks of the notes on cells, `[a][b]`, or nothing. A note on a whole table marks no cell. */
export type Marks = (...cells: (CellReference | undefined)[]) => string;

export function marksOf(notes: readonly DataNote[]): Marks {
  const ofCells = notes.map((note) => ({ ...note, cells: note.cells.filter(isOfCells) }));
  return (...cells) => {
    const named = cells.filter((cell) => cell !== undefined);
    return notesOn(ofCells, named)
      .map(({ letter }) => `[${letter}]`)
      .join('');
  };
}

function isOfCells({ row, column }: CellReference): boolean {
  return row !== '*' || column !== '*';
}

function isIn(cell: CellReference, noted: CellReference): boolean {
  return (
    cell.table === noted.table &&
    (noted.row === '*' || cell.row === noted.row) &&
    (noted.column === '*' || cell.column === noted.column)
  );
}
