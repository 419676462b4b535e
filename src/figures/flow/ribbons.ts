import { isAbsent } from '../../domain/table.ts';
import type { Point } from '../geometry.ts';
import { d, pathMark, type Mark } from '../marks.ts';
import type { Column } from './columns.ts';
import { neighbour, type Route, type Station, type Stations } from './stations.ts';

/** A link as it is drawn: as broad as its count, a hairline where it is zero, dotted where it is unknown. */
export interface Ribbon {
  key: string;
  form: 'counted' | 'zero' | 'unknown';
  thickness: number;
  /** Whether those at its end go no further. */
  isLoss: boolean;
  /** Its upper edge from left to right: it turns from each odd point to the next, and runs straight after that. */
  edge: Point[];
}

/** The links between the bars where they start and end; at each bar they are stacked without gaps. */
export function layoutRibbons({ layers, routes }: Stations, columns: readonly Column[]): Ribbon[] {
  const starts = linkTops(layers.flat(), 'outOf');
  const ends = linkTops(layers.flat(), 'into');
  const columnByStation = new Map(
    layers.flatMap((stations, layer) => stations.map((one) => [one, columns[layer]] as const)),
  );
  return routes.map((route) => ({
    key: route.link.key,
    form: ribbonForm(route),
    thickness: route.thickness,
    isLoss: route.stations.at(-1)?.node?.isLoss ?? false,
    edge: route.stations.slice(1).flatMap((to, index) => {
      const from = route.stations[index] ?? to;
      return [
        { x: columnByStation.get(from)?.right ?? NaN, y: starts.get(from)?.get(route) ?? NaN },
        { x: columnByStation.get(to)?.left ?? NaN, y: ends.get(to)?.get(route) ?? NaN },
      ];
    }),
  }));
}

function ribbonForm({ link: { value } }: Route): Ribbon['form'] {
  if (isAbsent(value)) return 'unknown';
  return value === 0 ? 'zero' : 'counted';
}

/** The upper edge of every link on one side of the stations. */
function linkTops(
  stations: readonly Station[],
  side: 'into' | 'outOf',
): Map<Station, Map<Route, number>> {
  return new Map(stations.map((station) => [station, stack(station, side)]));
}

/** Links are in the order of their other ends; those of unknown count share the rest of the bar. */
function stack(station: Station, side: 'into' | 'outOf'): Map<Route, number> {
  const step = side === 'into' ? -1 : 1;
  const order = station[side].toSorted(
    (a, b) => neighbour(a, station, step).middle - neighbour(b, station, step).middle,
  );
  const tops = new Map<Route, number>();
  let y = station.middle - station.height / 2;
  for (const route of order.filter((one) => ribbonForm(one) !== 'unknown')) {
    tops.set(route, y);
    y += route.thickness;
  }
  const unknown = order.filter((one) => ribbonForm(one) === 'unknown');
  const left = Math.max(0, station.middle + station.height / 2 - y);
  for (const [index, route] of unknown.entries())
    tops.set(route, y + (left * (index + 0.5)) / unknown.length);
  return tops;
}

/** The ribbon's outline. */
function ribbonOutline({ edge, thickness }: Ribbon): string {
  const lower = edge.map(({ x, y }) => ({ x, y: y + thickness })).toReversed();
  const [corner = { x: 0, y: 0 }] = lower;
  return `${lineAlong(edge)}${d`L${corner.x} ${corner.y}`}${turnsAlong(lower)}Z`;
}

/** The line along the ribbon's middle. */
function ribbonMiddle({ edge, thickness }: Ribbon): string {
  return lineAlong(edge.map(({ x, y }) => ({ x, y: y + thickness / 2 })));
}

function lineAlong(points: readonly Point[]): string {
  const [start = { x: 0, y: 0 }] = points;
  return d`M${start.x} ${start.y}` + turnsAlong(points);
}

function turnsAlong(points: readonly Point[]): string {
  const steps = points.slice(1).map(({ x, y }, index) => {
    const from = points[index] ?? { x, y };
    const middle = (from.x + x) / 2;
    return index % 2 === 0 ? d`C${middle} ${from.y} ${middle} ${y} ${x} ${y}` : d`L${x} ${y}`;
  });
  return steps.join('');
}

/**
 * The least that is seen of a ribbon or a bar. A thinner one is drawn as a line of this width about its true
 * middle. The line takes no room from its neighbours, which keep their true widths and positions, so that only
 * the thin one itself looks broader than it is.
 */
export const leastSeen = 1.5;

export function drawRibbon(ribbon: Ribbon): Mark {
  const line = ribbonMiddle(ribbon);
  if (ribbon.form === 'unknown') return pathMark('absent', line);
  if (ribbon.form === 'zero') return pathMark('rule', line);
  const name = ribbon.isLoss ? ' aside' : '';
  return ribbon.thickness < leastSeen
    ? pathMark(`thread${name}`, line)
    : pathMark(`ribbon${name}`, ribbonOutline(ribbon));
}
