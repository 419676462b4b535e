import type { Assessment } from '../../domain/goal.ts';
import type { FigureWords } from '../words.ts';
import type { Marks } from '../notes-of-figure.ts';
import type { ColumnValue } from '../value-column.ts';
import type { GoalRows, Panel } from './rows.ts';
import {
  baseText,
  isNoGoal,
  remarksOn,
  resultReference,
  resultText,
  scopeText,
  targetReference,
  targetText,
} from './texts.ts';

/** The words of a row. */
export interface RowTexts {
  name: string;
  remarks: string;
  result: ColumnValue;
  target: ColumnValue;
  /** Whether the target is a number, rather than the reason why there is none. */
  hasTarget: boolean;
}

/** What the rows of one figure need for their words. */
export interface Phrasing {
  words: FigureWords;
  marks: Marks;
  /** Every result of the figure is interim, which is then said once, not in each row. */
  allInterim: boolean;
}

export function areAllInterim(panels: readonly Panel[]): boolean {
  const rows = panels.flatMap(({ goals }) => goals.flatMap((goal) => goal.rows));
  const measured = rows.filter(({ result }) => result?.value !== undefined);
  return measured.length > 0 && measured.every(({ interim }) => interim);
}

export function phraseRow({ goal, rows }: GoalRows, row: Assessment, phrasing: Phrasing): RowTexts {
  const { words, marks, allInterim } = phrasing;
  const base = baseText(row, words);
  const tone = row.result?.value === undefined ? 'soft' : 'strong';
  return {
    name: rows.length > 1 ? scopeText(row, words) : goal.goal,
    remarks: remarksOn(allInterim ? { ...row, interim: false } : row, words),
    result: {
      text: resultText(goal, row, words),
      ...(base ? { below: base } : {}),
      tone,
      marks: marks(resultReference(row)),
    },
    target: { text: targetText(goal, row, words), marks: marks(targetReference(row)) },
    hasTarget: row.target !== undefined && !isNoGoal(row),
  };
}

/** Result and target as one line: `73 % (8 af 11) [a] · måltal 80–90 %`. */
export function numbersInLine(
  { result, target, hasTarget }: RowTexts,
  { words }: Phrasing,
): string {
  const base = result.below ? ` (${result.below})` : '';
  const first = `${result.text}${base}${spaced(result.marks)}`;
  if (!target.text) return first;
  const head = hasTarget ? `${words.words.target.toLowerCase()}\u00A0` : '';
  return `${first} · ${head}${target.text}${spaced(target.marks)}`;
}

function spaced(marks: string): string {
  return marks && `\u00A0${marks}`;
}
