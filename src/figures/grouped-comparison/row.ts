import { lineHeight, type Label, type Point } from '../geometry.ts';
import type { Track } from '../measure-axis.ts';
import type { MeasureScale } from '../measure-scale.ts';
import { stackDown } from '../stack-down.ts';
import { layoutValue } from '../value-column.ts';
import { layoutText } from '../wrap-text.ts';
import { besideValue, countValue, type Context } from './columns.ts';
import type { Characteristic, GroupValue } from './rows.ts';
import { readMeasure } from './texts.ts';

/** One row of the table: its name, and a line for each group. */
export interface CharacteristicRow {
  key: string;
  name: Label[];
  middle: number;
  lines: GroupLine[];
}

/** One group in one row. An unknown value has no point. */
export interface GroupLine {
  colour: number;
  labels: Label[];
  track: Track;
  point?: Point;
}

/** Half the height of the band for a point, under its numbers. */
const bandHalf = 7;
const rowGap = 12;

export function layoutRow(
  row: Characteristic,
  top: number,
  x: MeasureScale,
  context: Context,
): CharacteristicRow & { bottom: number } {
  const { columns } = context;
  const style = { x: 0, y: top + lineHeight, width: columns.name };
  const tone = columns.stacked ? { tone: 'strong' as const } : {};
  const name = layoutText(row.label, { ...style, ...tone });
  const under = top + lineHeight * name.length;
  const { laid: lines, bottom } = stackDown(
    row.values,
    columns.stacked ? under + 2 : top,
    (value, y) => layoutLine(value, y, x, context),
  );
  const middles = lines.map(({ track }) => track.middle);
  const middle = (Math.min(...middles) + Math.max(...middles)) / 2;
  return { key: row.key, name, middle, lines, bottom: Math.max(bottom, under + 6) + rowGap };
}

/** The group's name, its point, and its numbers. */
function layoutLine(
  value: GroupValue,
  top: number,
  x: MeasureScale,
  context: Context,
): GroupLine & { bottom: number } {
  const { columns, comparison } = context;
  const y = top + lineHeight;
  const { colour, name } = value.group;
  const labels = [
    ...layoutText(name, { ...columns.group, y, series: colour }),
    ...layoutValue(besideValue(value, context), columns.beside, y),
    ...layoutValue(countValue(value, context), columns.count, y),
  ];
  const last = Math.max(...labels.map((label) => label.y));
  const middle = columns.stacked ? last + 6 + bandHalf : y - 5;
  const bottom = columns.stacked ? middle + bandHalf : last + 2;
  const band = { top: columns.stacked ? middle - bandHalf : top, bottom };
  const [left, right] = columns.plot;
  const measure = readMeasure(value, comparison);
  return {
    colour,
    labels,
    track: { left, right, middle, ...band },
    ...(measure === undefined ? {} : { point: { x: x(measure), y: middle } }),
    bottom,
  };
}
