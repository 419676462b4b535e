import { given } from '../domain/given.ts';
import { numberIn, type CellReference } from '../domain/table.ts';
import type { FigureDeclaration } from '../domain/figure.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { FigureSign, Mark } from './marks.ts';
import { noteMarker, type NoteMarks, sayNumber, type FigureWords, type Quantity } from './words.ts';

/** What a sign of a figure means, in words. */
export interface FigureKey {
  sign: KeySign;
  text: string;
  /** The words are the report's own, not the interface's. */
  own?: true;
}

/** The keys of the signs that a figure uses. */
export function usedKeys(all: readonly (FigureKey & { used: boolean })[]): FigureKey[] {
  return all.filter(({ used }) => used).map(({ used: _, ...key }) => key);
}

export type KeySign =
  | 'dot'
  | 'bar'
  | 'target'
  | 'step'
  | 'band'
  | 'limit'
  | 'excess'
  | 'interval'
  | 'uncertainty'
  | 'absent'
  | 'loss'
  | 'open'
  | 'exact'
  | 'approximate'
  | 'range'
  | 'end'
  | 'before'
  | 'after'
  | 'same'
  | 'few'
  | 'arrow'
  | 'dashed-arrow'
  | 'change'
  | FigureSign;

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

/** A number, or why there is none, as a cell of a figure's table that leads to its row. */
export function numberCell(quantity: Quantity, words: FigureWords): FigureCell {
  const number = numberIn(quantity.value);
  const { reference } = quantity;
  const near = quantity.qualifier && number !== undefined ? ({ approximate: true } as const) : {};
  return { text: sayNumber(quantity, words), ...given({ number, reference }), ...near };
}

/** A figure's picture at one width, in the units of its viewBox. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** The signs that the picture uses, in words. */
  keys: FigureKey[];
  /** Positions at which the reader can read the numbers; undefined where there are no numbers. */
  stops?: Stops;
  /** Series that can be switched on and off, in their order; the marks of the third are in groups of class `s-3`. */
  series?: DrawnSeries[];
}

/** Positions along one axis, each with the rows of the figure's table at it, from 0. */
export interface Stops {
  axis: 'x' | 'y';
  at: DrawnStop[];
}

export interface DrawnStop {
  position: number;
  rows: number[];
  /** The height of what is drawn there, centred on the position; by default one line of text. */
  height?: number;
}

/** A stop at each height, for one row of the table after the other. */
export function stopsDown(heights: readonly number[]): Stops {
  return { axis: 'y', at: heights.map((position, row) => ({ position, rows: [row] })) };
}

export interface DrawnSeries {
  name: string;
  /** From 0. */
  colour: number;
}

/** The class of what disappears when the series, from 0, is switched off. */
export function switchClass(index: number): string {
  return `s-${index + 1}`;
}

/** A figure whose rows have been read: it can be drawn at any width, and tabulated. */
export interface OpenFigure {
  draw(width: number): Drawing;
  tabulate(): FigureTable;
  /** The picture is a grid: pages show the table in its place, with these keys. */
  grid?: { keys: FigureKey[] };
}

export type FigureKindName = FigureDeclaration['kind'];

/** A figure as declared, by its kind. */
export type Declaration<Kind extends FigureKindName> = Extract<FigureDeclaration, { kind: Kind }>;

/**
 * Opens a figure of one kind. Throws where a table, column, row or goal is missing: the checks refuse that
 * earlier.
 */
export type FigureKind<Kind extends FigureKindName> = (
  report: PublicReport,
  declaration: Declaration<Kind>,
  words: FigureWords,
) => OpenFigure;

/** What a kind is made of. */
interface KindParts<Declared, Model, Layout> {
  /** The report's rows as the kind understands them. */
  read: (
    report: PublicReport,
    declaration: Declared,
    words: FigureWords,
    marks: NoteMarks,
  ) => Model;
  /** The positions of everything in a picture of a width; tests read lengths back here. */
  layout: (model: Model, width: number, words: FigureWords, marks: NoteMarks) => Layout;
  draw: (layout: Layout) => Drawing;
  /** The same numbers in words. */
  tabulate: (model: Model, words: FigureWords) => FigureTable;
}

/** A kind from its parts: rows are read once, then laid out, drawn and tabulated. */
export function figureKind<Declared, Model, Layout>({
  read,
  layout,
  draw,
  tabulate,
}: KindParts<Declared, Model, Layout>) {
  return (report: PublicReport, declaration: Declared, words: FigureWords): OpenFigure => {
    const marks = noteMarker(report.notes);
    const model = read(report, declaration, words, marks);
    return {
      draw: (width) => draw(layout(model, width, words, marks)),
      tabulate: () => tabulate(model, words),
    };
  };
}
