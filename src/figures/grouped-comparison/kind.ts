import {
  figureKind,
  switchClass,
  type Drawing,
  type DrawnStop,
  type FigureCell,
  type FigureTable,
  numberCell,
} from '../figure.ts';
import { type NoteMarks, type FigureWords, baseText } from '../words.ts';
import { textSize, stackDown } from '../geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark, pointsPath, seriesClass } from '../marks.ts';
import {
  drawTrack,
  type MeasureAxis,
  axisHeight,
  layoutMeasureAxis,
  measureScale,
  type MeasureScale,
} from '../unit-panel.ts';
import {
  readComparison,
  type Comparison,
  type GroupValue,
  type Group,
  readMeasure,
  shareText,
} from './model.ts';
import {
  type CharacteristicRow,
  type GroupLine,
  layoutRow,
  makeContext,
  type Columns,
} from './layout.ts';

/** The same numbers for several groups: shares of each group where its size is known, with their denominators. */
export const groupedComparison = figureKind({
  read: readComparison,
  layout: layoutComparison,
  draw: drawComparison,
  tabulate: tabulateComparison,
});

export function drawComparison(layout: ComparisonLayout): Drawing {
  const { width, height, groups, rows, axis } = layout;
  return {
    width,
    height,
    keys: [],
    marks: [...labelMarks(axis.labels), ...rows.map((row) => drawRow(row, axis))],
    stops: { axis: 'y', at: rows.map(stopAt) },
    series: groups.map(({ name, colour }) => ({ name, colour })),
  };
}

/** A row with all of its groups. */
function stopAt({ name, lines }: CharacteristicRow, row: number): DrawnStop {
  const baselines = [...name, ...lines.flatMap(({ labels }) => labels)].map(({ y }) => y);
  const top = Math.min(...baselines) - textSize;
  const bottom = Math.max(
    ...baselines.map((y) => y + 4),
    ...lines.map(({ track }) => track.bottom),
  );
  return { position: (top + bottom) / 2, rows: [row], height: bottom - top };
}

function drawRow({ name, lines }: CharacteristicRow, axis: MeasureAxis): Mark {
  return groupMark([
    ...lines.map(({ track }) => drawTrack(track, axis)),
    ...labelMarks(name),
    ...lines.map(drawLine),
  ]);
}

/** What is hidden when a group is switched off: its name, its point and its numbers. */
function drawLine({ colour, labels, point }: GroupLine, index: number): Mark {
  return groupMark(
    [point && pathMark('points', pointsPath(colour, [point])), ...labelMarks(labels)],
    `${seriesClass(colour)} ${switchClass(index)}`,
  );
}

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
  marks: NoteMarks,
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

/** A row for each characteristic; for each group its number, and its share where its size is known. */
export function tabulateComparison(comparison: Comparison, words: FigureWords): FigureTable {
  const { title, groups, rows } = comparison;
  return {
    columns: [
      { title, numeric: false },
      ...groups.flatMap((group, series) =>
        groupTitles(group, comparison, words).map((text) => ({
          title: text,
          numeric: true,
          series,
        })),
      ),
    ],
    rows: rows.map((row) => ({
      header: { text: row.label },
      cells: row.values.flatMap((value) => groupCells(value, comparison, words)),
    })),
  };
}

/** Shares that were computed here have a column of their own after the numbers. */
function hasShares({ form, unit }: Comparison): boolean {
  return form === 'shares' && unit !== 'percent';
}

function groupTitles({ name, base }: Group, comparison: Comparison, words: FigureWords): string[] {
  if (base === undefined) return [name];
  if (!hasShares(comparison)) return [`${name} (${baseText(base, words)})`];
  return [`${name} (${baseText(base, words)})`, `${name}, ${words.words.share}`];
}

function groupCells(value: GroupValue, comparison: Comparison, words: FigureWords): FigureCell[] {
  const counted = numberCell(value, words);
  return hasShares(comparison) ? [counted, shareCell(value, words)] : [counted];
}

/** A share is computed from two cells, and links to neither. */
function shareCell(value: GroupValue, words: FigureWords): FigureCell {
  if (value.share !== undefined)
    return { text: shareText(value.share, words), number: Math.round(value.share) };
  const { group, value: counted } = value;
  const cause = [counted, group.base?.value ?? 0].find((one) => typeof one === 'object');
  return { text: words.absence(cause?.absent ?? 'not-applicable') };
}
