import type { Language } from '../domain/language.ts';
import type { Drawing, FigureKey, OpenFigure, FigureTable, Stops } from './figure.ts';
import { figureWidths, numberText } from './geometry.ts';
import { writeMarks } from './write-svg.ts';

/** A drawing whose marks are written. */
export interface WrittenDrawing extends Omit<Drawing, 'marks'> {
  svg: string;
}

/** A figure laid out in a language for a phone and for a column of text; plain, so that it can be kept in a file. */
export interface LaidFigure {
  /** The picture at two widths; undefined where the page shows the table instead. */
  drawings?: Record<keyof typeof figureWidths, WrittenDrawing>;
  keys: FigureKey[];
  table: FigureTable;
}

/** The figures of a report by their ids, in each language of the site. */
export type LaidFigures = ReadonlyMap<Language, Record<string, LaidFigure>>;

/** A grid is drawn in its file only; pages show its table. */
export function layFigure(open: OpenFigure): LaidFigure {
  const table = open.tabulate();
  if (open.grid) return { ...open.grid, table };
  const narrow = written(open.draw(figureWidths.narrow));
  const wide = written(open.draw(figureWidths.wide));
  return { drawings: { narrow, wide }, keys: wide.keys, table };
}

function written({ marks, ...drawing }: Drawing): WrittenDrawing {
  return { ...drawing, svg: writeMarks(marks) };
}

/**
 * Stops as the script in the browser reads them: `45.2 0,4;60.1 1,5`, a position and the rows of the
 * table, and after them a height where it is more than a line: `45.2 0 72`.
 */
export function stopsText({ at }: Stops): string {
  return at
    .map(({ position, rows, height }) => {
      const stop = `${numberText(position)} ${rows.join(',')}`;
      return height === undefined ? stop : `${stop} ${numberText(height)}`;
    })
    .join(';');
}
