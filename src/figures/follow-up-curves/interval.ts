import type { Point } from '../geometry.ts';
import type { Axes } from './line.ts';
import { hasInterval, type Reading } from './rows.ts';

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
