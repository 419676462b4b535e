import type { FigureKey } from '../figure.ts';
import type { Box, Label } from '../geometry.ts';
import type { ReferenceLine } from '../references.ts';
import type { MeasureAxis, Track } from '../unit-panel.ts';

export interface BarsLayout {
  width: number;
  height: number;
  rows: RowLayout[];
  /** Ticks and numbers under the bars, or beside columns. */
  axis: MeasureAxis;
  /** Where zero is: down the bars, or along the columns. */
  zero: number;
  upright: boolean;
  plot: { left: number; right: number; top: number; bottom: number };
  references: (ReferenceLine & { labels: Label[] })[];
  keys: FigureKey[];
}

export interface RowLayout {
  key: string;
  labels: Label[];
  bars: BarLayout[];
  middle: number;
  height: number;
}

export interface BarLayout {
  colour: number | undefined;
  muted: boolean;
  interim: boolean;
  /** From zero to the size; none where it is not known. */
  box?: Box;
  /** A line across the bar where the target is. */
  target?: Box;
  track?: Track;
}
