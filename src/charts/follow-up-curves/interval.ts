import { isAbsent } from '../../domain/cell.ts';
import type { Row } from '../../domain/table.ts';
import type { Point } from '../geometry.ts';
import type { TableReader } from '../table-reader.ts';
import type { Axes } from './line.ts';
import type { FollowUpCurves, Reading } from './rows.ts';

/** How uncertain a share is: it may be as low, and as high. */
export interface Interval {
  low: number;
  high: number;
}

/** A reading's interval. There is none where one of its ends is not known, or the share itself is not. */
export function intervalIn(
  table: TableReader,
  row: Row,
  { share, low, high }: FollowUpCurves,
): Pick<Reading, 'interval'> {
  if (low === undefined || high === undefined) return {};
  const at = table.number(row, share);
  const from = table.number(row, low);
  const to = table.number(row, high);
  if (isAbsent(at)) return { interval: at };
  if (isAbsent(from)) return { interval: from };
  return { interval: isAbsent(to) ? to : { low: from, high: to } };
}

export function hasInterval(reading: Reading): reading is Reading & { interval: Interval } {
  return reading.interval !== undefined && 'low' in reading.interval;
}

/** The corners of a band, in their order around it. */
export type Band = Point[];

type Ends = { x: number; low: number; high: number }[];

/** An interval between readings without one is drawn alone, this wide to each side. */
const halfAlone = 3;

/** A band through neighbouring readings that have an interval; none where one has not. */
export function layoutBands(readings: readonly Reading[], { x, y }: Axes): Band[] {
  const runs: Ends[] = [[]];
  for (const reading of readings) {
    if (!hasInterval(reading)) {
      runs.push([]);
      continue;
    }
    const { low, high } = reading.interval;
    runs.at(-1)?.push({ x: x(reading.week), low: y(low), high: y(high) });
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => around(run.length > 1 ? run : wide(run)));
}

function wide(run: Ends): Ends {
  return run.flatMap((ends) =>
    [-halfAlone, halfAlone].map((side) => ({ ...ends, x: ends.x + side })),
  );
}

function around(run: Ends): Band {
  return [
    ...run.map(({ x, high }) => ({ x, y: high })),
    ...run.toReversed().map(({ x, low }) => ({ x, y: low })),
  ];
}
