import type { FigureKey } from './figure-key.ts';
import type { Mark } from './marks.ts';

/** A figure's picture at one width, in the units of its viewBox. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** The signs that the picture uses, in words. */
  keys: FigureKey[];
  /** Where the reader can stop and ask for the numbers; none where there is nothing to ask for. */
  stops?: Stops;
  /** Series that can be switched on and off, in their order; the marks of the third stand in groups of the class `s-3`. */
  series?: DrawnSeries[];
}

/** Places along one axis, each with the rows of the figure's table that stand there, from 0. */
export interface Stops {
  axis: 'x' | 'y';
  at: DrawnStop[];
}

export interface DrawnStop {
  position: number;
  rows: number[];
  /** How high what stands there is, with its middle at the position; one line of text where nothing is said. */
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
