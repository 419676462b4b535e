import { ownText, type FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Flow } from './rows.ts';

/** A row for each link: from, to, how many. */
export function tabulateFlow(
  { titles, unit, nodes, links }: Flow,
  words: FigureWords,
): FigureTable {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]));
  const named = (key: string) => ownText(labels.get(key) ?? key);
  return {
    columns: [
      { title: titles.from, numeric: false },
      { title: titles.to, numeric: false },
      { title: titles.value, numeric: true },
    ],
    rows: links.map(({ from, to, value, reference }) => ({
      header: named(from),
      cells: [named(to), numberCell(value, unit, reference, words)],
    })),
  };
}
