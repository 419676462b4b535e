import { isBefore } from '../../domain/calendar.ts';
import { isAbsent, textIn, type Absent, type CellReference } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, Ends } from '../words.ts';
import { readTable, type RowReader } from '../table-reader.ts';

export type Timeline = Declaration<'timeline'>;

/** What lasts from a day, month or year to another, as ISO texts. */
export interface Lane extends Ends<string> {
  key: string;
  label: string;
  detail: string;
  startAt: CellReference;
  endAt: CellReference;
}

export interface Lanes {
  /** Heads of columns; that of the details only where there are any. */
  titles: { label: string; detail?: string; start: string; end: string };
  lanes: Lane[];
}

/** The rows of the table as lanes. Throws where one ends before it starts. */
export function readLanes(report: PublicReport, declaration: Timeline, words: FigureWords): Lanes {
  const table = readTable(report, declaration.table, words);
  const title = (column: string): string => table.title(column);
  const { label, detail, start, end } = declaration;
  return {
    titles: {
      label: title(label),
      ...given({ detail: detail && title(detail) }),
      start: title(start),
      end: title(end),
    },
    lanes: table.rows.map((row) => readLane(row, declaration)),
  };
}

function readLane(row: RowReader, { label, detail, start, end }: Timeline): Lane {
  const lane = {
    key: row.key,
    label: row.text(label),
    detail: detail === undefined ? '' : row.text(detail),
    start: dateIn(row, start),
    end: dateIn(row, end),
    startAt: row.reference(start),
    endAt: row.reference(end),
  };
  if (!isAbsent(lane.start) && !isAbsent(lane.end) && isBefore(lane.end, lane.start))
    throw new TypeError(`${row.key} ends ${lane.end}, before it starts ${lane.start}`);
  return lane;
}

function dateIn(row: RowReader, column: string): string | Absent {
  const cell = row.cell(column);
  if (isAbsent(cell)) return cell;
  const date = textIn(cell);
  if (date === undefined) throw new TypeError(`${row.key} has no date in ${column}`);
  return date;
}
