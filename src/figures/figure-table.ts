import type { CellReference } from '../domain/reference.ts';
import type { FigureSign } from './figure-sign.ts';

/** One cell of a figure's table: its words, and the cell of the data that it comes from. */
export interface FigureCell {
  text: string;
  /** The words are the report's own, not the interface's; so are those of every row's header. */
  own?: true;
  /** A number before the words. */
  value?: string;
  reference?: CellReference;
  /** Drawn before the words. */
  sign?: FigureSign;
  /** What a column of numbers holds as a number, for files. */
  number?: number;
  /** The number says less than the text: it is approximate, or one end of a range. */
  approximate?: true;
}

/** A cell with the report's own words. */
export function ownText(text: string): FigureCell {
  return { text, own: true };
}

export interface FigureRow {
  header: FigureCell;
  /** How deep the row is nested; 0 at the top level. */
  depth?: number;
  /** The series that can be switched off and that the row belongs to, from 0. */
  series?: number;
  cells: FigureCell[];
}

export interface FigureColumn {
  title: string;
  /** The title is a word of the interface; the others are the report's own. */
  isWord?: true;
  numeric: boolean;
  /** The series that can be switched off and that the column belongs to, from 0. */
  series?: number;
}

/** The numbers of a figure as a table: the same numbers, in words that need no picture. */
export interface FigureTable {
  /** The heads of all columns, the row headers' first. */
  columns: FigureColumn[];
  rows: FigureRow[];
}

/** Every cell of the data that a figure shows. */
export function referencesInTable({ rows }: FigureTable): CellReference[] {
  return rows
    .flatMap(({ header, cells }) => [header, ...cells])
    .flatMap(({ reference }) => (reference ? [reference] : []));
}
