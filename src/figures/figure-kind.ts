import type { FigureDeclaration } from '../domain/figure.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { Drawing } from './drawing.ts';
import type { FigureKey } from './figure-key.ts';
import type { FigureTable } from './figure-table.ts';
import type { FigureWords } from './words.ts';

/** A figure whose rows have been read: it can be drawn at any width, and tabulated. */
export interface OpenFigure {
  draw(width: number): Drawing;
  tabulate(): FigureTable;
  /** The picture is a grid: pages show the table in its place, with these keys. */
  grid?: { keys: FigureKey[] };
}

export type FigureKindName = FigureDeclaration['kind'];

/** A figure as declared, by its kind. */
export type DeclarationOf<Kind extends FigureKindName> = Extract<FigureDeclaration, { kind: Kind }>;

/**
 * Reads what a figure of one kind shows. Throws where a table, column, row or goal is missing: the checks
 * refuse that earlier.
 */
export type FigureKind<Kind extends FigureKindName> = (
  report: PublicReport,
  declaration: DeclarationOf<Kind>,
  words: FigureWords,
) => OpenFigure;
