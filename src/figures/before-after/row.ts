import { lineHeight, type Label, type Point } from '../geometry.ts';
import type { Track } from '../measure-axis.ts';
import type { MeasureScale } from '../measure-scale.ts';
import { layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import type { Context } from './columns.ts';
import type { Pair } from './rows.ts';
import { isUnchanged, remarksOn, measuredValue } from './texts.ts';
import { numberIn } from '../../domain/table.ts';

/** One pair as drawn. An unknown measurement has no point. */
export interface PairRow {
  key: string;
  labels: Label[];
  track: Track;
  before?: Point;
  after?: Point;
  /** The two are equal: one mark is drawn for both. */
  unchanged: boolean;
  isSmall: boolean;
  /** The colour of a municipality; other rows take the accent. */
  colour?: number;
}

/** Half the height of the band for points, under the numbers. */
const bandHalf = 10;
const rowGap = 10;

/** Name, the two points, and the two numbers. */
export function layoutRow(
  pair: Pair,
  top: number,
  x: MeasureScale,
  context: Context,
): PairRow & { bottom: number } {
  const { columns } = context;
  const baseline = top + lineHeight;
  const labels = layoutLabels(pair, baseline, context);
  const last = Math.max(...labels.map((label) => label.y));
  const middle = columns.stacked ? last + 8 + bandHalf : baseline - 5;
  const bottom = columns.stacked ? middle + bandHalf + 4 : last + rowGap;
  const [left, right] = columns.plot;
  const band = columns.stacked
    ? { top: middle - bandHalf, bottom: middle + bandHalf }
    : { top, bottom };
  return {
    key: pair.key,
    labels,
    track: { left, right, middle, ...band },
    ...pointAt('before', pair, x, middle),
    ...pointAt('after', pair, x, middle),
    unchanged: isUnchanged(pair),
    isSmall: pair.isSmall,
    ...(pair.isPlace ? { colour: pair.colour } : {}),
    bottom,
  };
}

function layoutLabels(pair: Pair, y: number, context: Context): Label[] {
  const { columns } = context;
  const style = { x: 0, width: columns.name };
  const name = layoutText(pair.label, { ...style, y });
  const below = y + lineHeight * name.length;
  const remarks = layoutText(remarksOn(pair, context), { ...style, y: below, tone: 'soft' });
  const numbersAt = columns.beside ? y : y + lineHeight * (name.length + remarks.length);
  const before = layoutValue(measuredValue(pair.before, context), columns.before, numbersAt);
  const after = layoutValue(measuredValue(pair.after, context), columns.after, numbersAt);
  const arrow: Label = {
    x: columns.arrow,
    y: numbersAt,
    text: '→',
    anchor: 'middle',
    tone: 'soft',
  };
  return [...name, ...remarks, ...before, arrow, ...after];
}

function pointAt(
  side: 'before' | 'after',
  pair: Pair,
  x: MeasureScale,
  y: number,
): Partial<Record<typeof side, Point>> {
  const value = numberIn(pair[side].value);
  return value === undefined ? {} : { [side]: { x: x(value), y } };
}
