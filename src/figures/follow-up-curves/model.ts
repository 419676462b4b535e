import { given } from '../../domain/given.ts';
import {
  isAbsent,
  numberIn,
  textIn,
  type Absent,
  type Cell,
  type CellReference,
} from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, Nearness } from '../words.ts';
import {
  namedIn,
  type Named,
  readTable,
  type TableReader,
  type RowReader,
} from '../table-reader.ts';

export type FollowUpCurves = Declaration<'follow-up-curves'>;

/** The data of one series in one week. */
export interface Reading extends Nearness {
  week: number;
  share: number | Absent;
  /** The upper end, where the source gives a range. */
  upTo?: number;
  base: number | Absent;
  /** Not exact: about, at least or at most. */
  approximate: boolean;
  /** The interval about the share, or why there is none; undefined where the figure shows no intervals. */
  interval?: Interval | Absent;
  shareAt: CellReference;
  baseAt: CellReference;
}

export interface Series extends Named {
  key: string;
  /** By week, up to where the base falls below the declared limit. */
  readings: Reading[];
  /** Whether readings were left out because their base was too small. */
  isCut: boolean;
}

export interface Curves {
  titles: { series: string; week: string; share: string; base: string };
  /** What the ends of intervals are called, where the figure shows them. */
  intervalTitles?: { low: string; high: string };
  series: Series[];
  minimumBase: number;
}

/** The rows of the table as series, in the order of their first rows. */
export function readCurves(
  report: PublicReport,
  declaration: FollowUpCurves,
  words: FigureWords,
): Curves {
  const table = readTable(report, declaration.table, words);
  const named = namedIn(table, declaration.series, report);
  const { minimumBase } = declaration;
  const groups = Map.groupBy(table.rows, (row) => row.code(declaration.series));
  const series = [...groups].flatMap(([key, rows], index) =>
    rows.slice(0, 1).map((first) => ({
      key,
      ...named(first, index),
      ...cut(readReadings(key, rows, declaration), minimumBase),
    })),
  );
  return { ...columnTitles(table, declaration), series, minimumBase };
}

function columnTitles(
  table: TableReader,
  { series, week, share, base, low, high }: FollowUpCurves,
): Pick<Curves, 'titles' | 'intervalTitles'> {
  const title = (column: string): string => table.title(column);
  const titles = {
    series: title(series),
    week: title(week),
    share: title(share),
    base: title(base),
  };
  return low === undefined || high === undefined
    ? { titles }
    : { titles, intervalTitles: { low: title(low), high: title(high) } };
}

/** By week. A week has one reading: the checks refuse two. */
function readReadings(
  series: string,
  rows: readonly RowReader[],
  declaration: FollowUpCurves,
): Reading[] {
  const readings = rows
    .map((row) => readReading(row, declaration))
    .toSorted((a, b) => a.week - b.week);
  const again = readings.find(({ week }, index) => readings[index - 1]?.week === week);
  if (again)
    throw new TypeError(`${declaration.table} has two rows for ${series} in week ${again.week}`);
  return readings;
}

function readReading(row: RowReader, declaration: FollowUpCurves): Reading {
  const { week, share, base, approximate, upTo } = declaration;
  const upper = upTo === undefined ? undefined : numberIn(row.cell(upTo));
  const { qualifier, decimals } = row.quantity(share);
  const isAbout = approximate !== undefined && isApproximate(row.cell(approximate));
  return {
    week: weekIn(row.cell(week), declaration),
    share: row.number(share),
    ...given({ upTo: upper }),
    base: row.number(base),
    ...given({ qualifier: isAbout ? 'about' : qualifier, decimals }),
    approximate: isAbout || qualifier !== undefined,
    ...intervalIn(row, declaration),
    shareAt: row.reference(share),
    baseAt: row.reference(base),
  };
}

function weekIn(cell: Cell, { table, week }: FollowUpCurves): number {
  const number = numberIn(cell);
  if (number === undefined) throw new TypeError(`a row of ${table} has no ${week}`);
  return number;
}

/** `ja` in a column of its own, or `about` in a column of qualifiers. */
function isApproximate(cell: Cell): boolean {
  return cell === true || textIn(cell) === 'about';
}

/** A missing base ends no line: it is unknown, not small. */
function cut(readings: Reading[], minimumBase: number): Pick<Series, 'readings' | 'isCut'> {
  const first = readings.findIndex(({ base }) => !isAbsent(base) && base < minimumBase);
  return first < 0
    ? { readings, isCut: false }
    : { readings: readings.slice(0, first), isCut: true };
}

/** How uncertain a share is: it may be as low, and as high. */
interface Interval {
  low: number;
  high: number;
}

/** A reading's interval. There is none where one of its ends is not known, or the share itself is not. */
function intervalIn(
  row: RowReader,
  { share, low, high }: FollowUpCurves,
): Pick<Reading, 'interval'> {
  if (low === undefined || high === undefined) return {};
  const at = row.number(share);
  const from = row.number(low);
  const to = row.number(high);
  if (isAbsent(at)) return { interval: at };
  if (isAbsent(from)) return { interval: from };
  return { interval: isAbsent(to) ? to : { low: from, high: to } };
}

export function hasInterval(reading: Reading): reading is Reading & { interval: Interval } {
  return reading.interval !== undefined && 'low' in reading.interval;
}

/** A share as it was read: `ca. 40 %`, `35–40 %`, or why there is none. */
export function shareText(
  { share, upTo, qualifier, decimals }: Reading,
  words: FigureWords,
): string {
  if (isAbsent(share)) return words.absence(share.absent);
  if (upTo !== undefined) return words.range(share, upTo, 'percent');
  return words.number(share, 'percent', { qualifier, decimals });
}
