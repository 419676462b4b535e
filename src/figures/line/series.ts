import { numberIn } from '../../domain/table.ts';
import type { EndName } from '../end-names.ts';
import type { Point } from '../geometry.ts';
import type { TimeScale } from '../time-axis.ts';
import type { MeasureScale } from '../unit-panel.ts';
import { runsIn, type Lines, type LineSeries, type TimedValue } from './model.ts';

export interface SeriesLayout {
  key: string;
  name: string;
  colour: number;
  muted: boolean;
  bands: Point[][];
  lines: { points: Point[]; interim: boolean }[];
  points: (Point & { interim: boolean })[];
  end?: EndName;
  /** The position of each value along the axis of time, in the order of the table. */
  times: number[];
}

/** The lines, bands and points of one series. */
export function layoutSeries(series: LineSeries, lines: Lines, x: TimeScale, y: MeasureScale) {
  const point = ({ position, value }: TimedValue): Point => ({
    x: x(position),
    y: y(numberIn(value) ?? 0),
  });
  const runs = runsIn(series.values, lines);
  return {
    key: series.key,
    name: series.label,
    colour: series.colour,
    muted: series.muted,
    bands: runs.flatMap((run) => bandsOf(run, x, y)),
    lines: runs.flatMap((run) => linesOf(run, point)),
    points: shownPoints(runs, x, lines).map((one) => ({ ...point(one), interim: one.interim })),
    times: series.values.map(({ position }) => x(position)),
  };
}

/** Nearer to each other than this points would be one thick line. */
const leastApart = 9;

/** Every value as a point where they stand apart; else those at the ends of runs, and those that are not final. */
function shownPoints(runs: TimedValue[][], x: TimeScale, { step }: Lines): TimedValue[] {
  const all = runs.flat();
  const apart = Number.isFinite(step) ? x(step) - x(0) : leastApart;
  if (apart >= leastApart) return all;
  const ends = new Set(runs.flatMap((run) => [run[0], run.at(-1)]));
  return all.filter((one) => ends.has(one) || one.interim);
}

/** The stretches of a run: solid between final values, dashed where one of them is not final. */
function linesOf(run: readonly TimedValue[], point: (value: TimedValue) => Point) {
  const lines: { points: Point[]; interim: boolean }[] = [];
  run.forEach((to, index) => {
    const from = run[index - 1];
    if (!from) return;
    const interim = from.interim || to.interim;
    const last = lines.at(-1);
    if (last?.interim === interim) last.points.push(point(to));
    else lines.push({ points: [point(from), point(to)], interim });
  });
  return lines;
}

/** An interval alone is drawn this wide to each side. */
const halfAlone = 4;

/** Bands through neighbours that have both ends. */
function bandsOf(run: readonly TimedValue[], x: TimeScale, y: MeasureScale): Point[][] {
  const parts: { x: number; low: number; high: number }[][] = [[]];
  for (const { position, low, high } of run) {
    if (low === undefined || high === undefined) parts.push([]);
    else parts.at(-1)?.push({ x: x(position), low: y(low), high: y(high) });
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) =>
      part.length > 1
        ? part
        : [-halfAlone, halfAlone].flatMap((side) =>
            part.map((one) => ({ ...one, x: one.x + side })),
          ),
    )
    .map((part) => [
      ...part.map((one) => ({ x: one.x, y: one.high })),
      ...part.toReversed().map((one) => ({ x: one.x, y: one.low })),
    ]);
}
