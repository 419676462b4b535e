import type { FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Steps } from './rows.ts';

/** A row for each step: its first and last period, and its level. */
export function tabulateSteps(
  { titles, period, unit, steps }: Steps,
  words: FigureWords,
): FigureTable {
  return {
    columns: [
      { title: titles.label, numeric: false },
      { title: titles.start, numeric: true },
      { title: titles.end, numeric: true },
      { title: titles.value, numeric: true },
    ],
    rows: steps.map((step) => ({
      header: { text: step.label },
      cells: [
        numberCell(step.start, period, step.startAt, words),
        numberCell(step.end, period, step.endAt, words),
        numberCell(step.value, unit, step.valueAt, words),
      ],
    })),
  };
}
