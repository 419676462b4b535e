import type { DataNote } from '../domain/public-report.ts';
import type { CellReference } from '../domain/reference.ts';

/** The data notes that stand beside cells, in the order of the report. */
export function notesOn(notes: readonly DataNote[], cells: readonly CellReference[]): DataNote[] {
  return notes.filter((note) =>
    note.cells.some((noted) => cells.some((cell) => isIn(cell, noted))),
  );
}

/** The marks of the notes that stand beside cells, `[a][b]`, or nothing. What is said of a whole table marks none. */
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
