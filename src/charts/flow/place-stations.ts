import { spreadLabels } from '../spread-labels.ts';
import type { Route, Station } from './stations.ts';

/** Moves each station towards those that lead to it, from left to right; then towards those that it leads to. */
export function placeStations(layers: readonly Station[][], height: number): void {
  for (const stations of layers)
    place(stations, height, (station, index) => {
      const even = (height * (index + 0.5)) / stations.length;
      return nearTo(station.into.map((route) => neighbour(route, station, -1))) ?? even;
    });
  for (const stations of layers.toReversed())
    place(
      stations,
      height,
      (station) =>
        nearTo(station.outOf.map((route) => neighbour(route, station, 1))) ?? station.middle,
    );
}

/** Losses are below the node they are lost from. */
function place(
  stations: Station[],
  height: number,
  wish: (station: Station, index: number) => number,
): void {
  stations.sort((a, b) => Number(a.node?.isLoss ?? false) - Number(b.node?.isLoss ?? false));
  const wishes = stations.map((station, index) => ({
    wanted: wish(station, index),
    height: station.slot,
  }));
  const middles = spreadLabels(wishes, 0, height);
  stations.forEach((station, index) => (station.middle = middles[index] ?? 0));
}

/** The station before (-1) or after (1) another on a link's way. */
export function neighbour({ stations }: Route, station: Station, step: -1 | 1): Station {
  return stations[stations.indexOf(station) + step] ?? station;
}

/** The middle of stations, the larger ones counting for more. */
function nearTo(stations: readonly Station[]): number | undefined {
  const weights = stations.map(({ height }) => height + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = stations.reduce((all, { middle }, i) => all + middle * (weights[i] ?? 0), 0);
  return stations.length === 0 ? undefined : sum / total;
}
