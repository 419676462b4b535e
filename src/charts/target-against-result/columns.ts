import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Assessment } from '../../domain/goal.ts';
import type { FigureWords } from '../figure-words.ts';
import { stackedBelow } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { textWidth } from '../text-width.ts';
import type { GoalRows, Panel } from './rows.ts';
import { resultText, scopeText, targetText } from './texts.ts';

/** Where things stand from left to right. Stacked, the bullet stands under label and numbers. */
export interface Columns {
  stacked: boolean;
  width: number;
  /** Labels start after the verdict's mark. */
  label: number;
  labelWidth: number;
  plot: readonly [left: number, right: number];
  /** Right edges of the two columns of numbers. */
  result: number;
  resultWidth: number;
  target: number;
  targetWidth: number;
}

/** What the rows of one figure share while it is laid out. */
export interface Context {
  columns: Columns;
  words: FigureWords;
  marks: Marks;
}

const gap = 16;
const markWidth = 24;

/** The narrowest and widest that a column gets, whatever its texts. */
const labelRoom = [96, 220] as const;
const resultRoom = [48, 128] as const;
const targetRoom = [40, 112] as const;

export function columnsOf(panels: readonly Panel[], width: number, words: FigureWords): Columns {
  const texts = panels.flatMap(({ goals }) => goals.flatMap((goal) => textsOf(goal, words)));
  const { result, target } = words.words;
  const resultWidth = room([result, ...texts.map((row) => row.result)], resultRoom, 'bold');
  const targetWidth = room([target, ...texts.map((row) => row.target)], targetRoom);
  const label = markWidth;
  if (width < stackedBelow) {
    const plot = [label, width - 1] as const;
    return {
      stacked: true,
      width,
      label,
      labelWidth: width - label,
      plot,
      result: width,
      resultWidth,
      target: width,
      targetWidth,
    };
  }
  const labelWidth = room(
    texts.map((row) => row.label),
    labelRoom,
  );
  const resultRight = width - targetWidth - gap;
  const plot = [label + labelWidth + gap, resultRight - resultWidth - gap] as const;
  return {
    stacked: false,
    width,
    label,
    labelWidth,
    plot,
    result: resultRight,
    resultWidth,
    target: width,
    targetWidth,
  };
}

/** The scale of one panel: from zero, or the least value, to the greatest; a percentage goes to 100. */
export function scaleOf(
  { unit, goals }: Panel,
  range: Columns['plot'],
): ScaleLinear<number, number> {
  const numbers = goals.flatMap(({ rows }) => rows.flatMap(numbersOf));
  const least = Math.min(0, ...numbers);
  const greatest = Math.max(unit === 'percent' ? 100 : 0, ...numbers);
  return scaleLinear([least, greatest > least ? greatest : least + 1], range);
}

function numbersOf({ result, target, interval }: Assessment): number[] {
  const all = [result?.value, target?.lower, target?.upper, interval?.low, interval?.high];
  return all.filter((number) => number !== undefined);
}

function textsOf(
  { goal, rows }: GoalRows,
  words: FigureWords,
): Record<'label' | 'result' | 'target', string>[] {
  return rows.map((row) => ({
    label: rows.length > 1 ? scopeText(row, words) : goal.goal,
    result: resultText(goal, row, words),
    target: targetText(goal, row, words),
  }));
}

function room(
  texts: readonly string[],
  [least, most]: readonly [number, number],
  weight: 'regular' | 'bold' = 'regular',
): number {
  return Math.min(most, Math.max(least, ...texts.map((text) => textWidth(text, weight))));
}
