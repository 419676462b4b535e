import { isAbsent, type Absent } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import { ownText, type FigureCell, type FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import type { Lanes } from './rows.ts';

/** A row for each lane: what else is said of it, its start and its end. */
export function tabulateTimeline({ titles, lanes }: Lanes, words: FigureWords): FigureTable {
  const { label, detail, start, end } = titles;
  const heads = [label, ...(detail === undefined ? [] : [detail]), start, end];
  return {
    columns: heads.map((title) => ({ title, numeric: false })),
    rows: lanes.map((lane) => ({
      header: { text: lane.label },
      cells: [
        ...(detail === undefined ? [] : [ownText(lane.detail)]),
        dateCell(lane.start, lane.startAt, words),
        dateCell(lane.end, lane.endAt, words),
      ],
    })),
  };
}

function dateCell(date: string | Absent, reference: CellReference, words: FigureWords): FigureCell {
  return { text: isAbsent(date) ? words.absence(date.absent) : words.date(date), reference };
}
