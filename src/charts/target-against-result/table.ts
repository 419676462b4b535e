import type { Assessment } from '../../domain/goal.ts';
import type { FigureRow, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import type { GoalRows, Panel } from './rows.ts';
import {
  baseText,
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
      { title: goal, numeric: false },
      { title: target, numeric: true },
      { title: result, numeric: true },
      { title: verdict, numeric: false },
    ],
    rows: panels.flatMap(({ goals }) =>
      goals.flatMap((item) => item.rows.map((row) => rowOf(item, row, words))),
    ),
  };
}

function rowOf({ goal, rows }: GoalRows, row: Assessment, words: FigureWords): FigureRow {
  const scope = rows.length > 1 ? `: ${scopeText(row, words)}` : '';
  const remarks = remarksOn(row, words);
  const verdict = words.verdict(row.verdict) + (remarks ? ` (${remarks})` : '');
  const part = baseText(row, words);
  const base = part ? ` (${part})` : '';
  const target = targetReference(row);
  const result = resultReference(row);
  return {
    header: { text: goal.goal + scope },
    cells: [
      { text: targetText(goal, row, words), ...(target ? { reference: target } : {}) },
      { text: resultText(goal, row, words) + base, ...(result ? { reference: result } : {}) },
      { text: verdict, verdict: row.verdict },
    ],
  };
}
