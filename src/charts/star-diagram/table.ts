import { ownText, type FigureTable } from '../figure-table.ts';
import type { Star } from './rows.ts';

/** The arms, group by group. */
export function tabulateStar({ titles, arms }: Star): FigureTable {
  const heads = [titles.label, ...(titles.group === undefined ? [] : [titles.group])];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: arms.map(({ name, group, reference }) => ({
      header: { text: name, reference },
      cells: titles.group === undefined ? [] : [ownText(group)],
    })),
  };
}
