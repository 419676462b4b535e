import type { FigureKey } from './figure-key.ts';
import type { Mark } from './marks.ts';

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
