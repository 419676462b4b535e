import type { FigureWords } from '../figure-words.ts';
import { axisHeight, layoutMeasureAxis, type MeasureAxis } from '../measure-axis.ts';
import { measureScale, type MeasureScale } from '../measure-scale.ts';
import type { Marks } from '../notes-of-figure.ts';
import { stackDown } from '../stack-down.ts';
import { makeContext, type Columns } from './columns.ts';
import { layoutRow, type CharacteristicRow } from './row.ts';
import type { Group } from './groups.ts';
import type { Comparison } from './rows.ts';
import { readMeasure } from './texts.ts';

export interface ComparisonLayout {
  width: number;
  height: number;
  groups: Group[];
  rows: CharacteristicRow[];
  axis: MeasureAxis;
}

/** A row for each characteristic, in it a line for each group, all on one scale. */
export function layoutComparison(
  comparison: Comparison,
  width: number,
  words: FigureWords,
  marks: Marks,
): ComparisonLayout {
  const { groups } = comparison;
  const context = makeContext(comparison, width, words, marks);
  const x = layoutScale(comparison, context.columns.plot);
  const { laid: rows, bottom } = stackDown(comparison.rows, 0, (row, y) =>
    layoutRow(row, y, x, context),
  );
  if (rows.length === 0) return { width, height: 0, groups, rows, axis: { ticks: [], labels: [] } };
  const unit = comparison.form === 'shares' ? 'percent' : comparison.unit;
  const height = bottom - 6 + axisHeight;
  return { width, height, groups, rows, axis: layoutMeasureAxis(x, unit, height - 6, words) };
}

/** Shares of a group go to the whole of it. */
function layoutScale(comparison: Comparison, plot: Columns['plot']): MeasureScale {
  const values = comparison.rows.flatMap((row) =>
    row.values.flatMap((value) => readMeasure(value, comparison) ?? []),
  );
  return comparison.form === 'shares'
    ? measureScale('percent', [...values, 100], plot)
    : measureScale(comparison.unit, values, plot);
}
