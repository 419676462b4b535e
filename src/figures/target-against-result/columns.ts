import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Assessment } from '../../domain/goal.ts';
import { stackedBelow } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { fitColumn, headWords, columnStart, type ValueColumn } from '../value-column.ts';
import { phraseRow, type Phrasing } from './row-texts.ts';
import type { Panel } from './rows.ts';

/** Horizontal positions. Stacked, the bullet is under name and numbers. */
export interface Columns {
  stacked: boolean;
  width: number;
  /** Names start after the verdict's mark. */
  name: number;
  nameWidth: number;
  plot: readonly [left: number, right: number];
  result: ValueColumn;
  target: ValueColumn;
}

/** What the rows of one figure share while it is laid out. */
export interface Context extends Phrasing {
  columns: Columns;
}

const gap = 16;
const markWidth = 24;

/** The narrowest and widest that a column gets, whatever its texts. */
const nameRoom = [96, 220] as const;
const valueRoom = [0, 120] as const;

export function makeContext(panels: readonly Panel[], width: number, phrasing: Phrasing): Context {
  return { ...phrasing, columns: layoutColumns(panels, width, phrasing) };
}

/** The head over the column of results. */
export function resultHead({ words: { words }, allInterim }: Phrasing): string {
  return allInterim ? words.interimResult : words.result;
}

function layoutColumns(panels: readonly Panel[], width: number, phrasing: Phrasing): Columns {
  const rows = panels.flatMap(({ goals }) =>
    goals.flatMap((goal) => goal.rows.map((row) => phraseRow(goal, row, phrasing))),
  );
  const targets = [...headWords(phrasing.words.words.target), ...rows.map((row) => row.target)];
  const target = fitColumn(targets, width, valueRoom);
  const results = [...headWords(resultHead(phrasing)), ...rows.map((row) => row.result)];
  const result = fitColumn(results, columnStart(target) - gap, valueRoom);
  const name = markWidth;
  if (width < stackedBelow) {
    const plot = [name, width - 1] as const;
    return { stacked: true, width, name, nameWidth: width - name, plot, result, target };
  }
  const [least, most] = nameRoom;
  const widest = Math.max(least, ...rows.map((row) => textWidth(row.name)));
  const nameWidth = Math.min(most, widest);
  const plot = [name + nameWidth + gap, columnStart(result) - gap] as const;
  return { stacked: false, width, name, nameWidth, plot, result, target };
}

/** The scale of one panel: from zero, or the least value, to the greatest; a percentage goes to 100. */
export function panelScale(
  { unit, goals }: Panel,
  range: Columns['plot'],
): ScaleLinear<number, number> {
  const numbers = goals.flatMap(({ rows }) => rows.flatMap(drawnNumbers));
  const least = Math.min(0, ...numbers);
  const greatest = Math.max(unit === 'percent' ? 100 : 0, ...numbers);
  return scaleLinear([least, greatest > least ? greatest : least + 1], range);
}

function drawnNumbers({ result, target, interval }: Assessment): number[] {
  const all = [result?.value, target?.lower, target?.upper, interval?.low, interval?.high];
  return all.filter((number) => number !== undefined);
}
