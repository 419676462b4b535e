import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import type { FigureRow, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
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

/** A row for each goal, place and group: target, result, verdict. */
export function tabulateBullets(panels: readonly Panel[], words: FigureWords): FigureTable {
  const { goal, target, result, verdict } = words.words;
  return {
    columns: [
      { title: goal, isWord: true, numeric: false },
      { title: target, isWord: true, numeric: true },
      { title: result, isWord: true, numeric: true },
      { title: verdict, isWord: true, numeric: false },
    ],
    rows: panels.flatMap(({ goals }) =>
      goals.flatMap((item) => item.rows.map((row) => goalRow(item, row, words))),
    ),
  };
}

function goalRow({ goal, rows }: GoalRows, row: Assessment, words: FigureWords): FigureRow {
  const scope = rows.length > 1 ? `: ${scopeText(row, words)}` : '';
  const remarks = remarksOn(row, words);
  const verdict = words.verdict(row.verdict) + (remarks ? ` (${remarks})` : '');
  const numbers = rowNumbers(goal, row, words);
  const target = targetReference(row);
  const result = resultReference(row);
  return {
    header: { text: goal.goal + scope },
    cells: [
      {
        text: numbers.target,
        ...numberIn(plainTarget(row)),
        ...(target ? { reference: target } : {}),
      },
      {
        text: numbers.result,
        ...numberIn(row.result?.value),
        ...(row.result?.approximate ? { approximate: true } : {}),
        ...(result ? { reference: result } : {}),
      },
      { text: verdict, sign: row.verdict },
    ],
  };
}

function numberIn(number: number | undefined): { number?: number } {
  return number === undefined ? {} : { number };
}

/** The target where it is one number, and not a range. */
function plainTarget({ target }: Assessment): number | undefined {
  const { lower, upper } = target ?? {};
  return lower === undefined || upper === undefined ? (lower ?? upper) : undefined;
}

/** A cell is never empty: where there is no goal, the target says so, and a result is not relevant. */
function rowNumbers(
  goal: PublicGoal,
  row: Assessment,
  words: FigureWords,
): Record<'target' | 'result', string> {
  if (isNoGoal(row) && row.result?.value === undefined)
    return { target: words.words.notAGoal, result: words.absence('not-applicable') };
  const base = baseText(row, words);
  const result = resultText(goal, row, words);
  return { target: targetText(goal, row, words), result: base ? `${result} (${base})` : result };
}
