import { isAbsent, numberIn } from '../../domain/table.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { Column } from './columns.ts';
import { knownSum, type Flow, type FlowLink, type FlowNode } from './model.ts';

/** A slot in a layer: for a node, or for a link that passes the layer's nodes. */
export interface Station {
  node?: FlowNode;
  /** How high its bar is, on the scale that all share. */
  height: number;
  /** The room that it takes in its layer, label and all. */
  slot: number;
  /** Of the bar and of the label. */
  middle: number;
  into: Route[];
  outOf: Route[];
}

/** A link's way through the layers, from its first station to its last. */
export interface Route {
  link: FlowLink;
  /** True to the count, however thin; 0 where the count is unknown. */
  thickness: number;
  stations: Station[];
}

export interface Stations {
  layers: Station[][];
  routes: Route[];
  height: number;
}

/** The bars of the fullest layer are this high together, but one person is never higher than `mostForOne`. */
const barsHeight = 220;
const mostForOne = 18;

/** Between the stations of a layer. */
const gap = 10;

/** The room of a link of unknown count: enough for its line, without a size of its own. */
const unknownRoom = 8;

/** Every station in its layer, without overlaps, as near as possible to those it is linked to. */
export function layoutStations(flow: Flow, columns: readonly Column[]): Stations {
  const scale = unitsPerPerson(flow, columns.length);
  const layers = columns.map(({ labels }) =>
    [...labels].map(([node, label]) => nodeStation(node, label.height, scale)),
  );
  const byKey = new Map(layers.flat().map((station) => [station.node?.key, station]));
  const routes = flow.links.map((link) => makeRoute(link, scale, byKey, layers));
  const height = Math.max(0, ...layers.map(slotsHeight));
  placeStations(layers, height);
  return { layers, routes, height };
}

/** Units of height for each person: set by the layer through which most pass. */
function unitsPerPerson({ nodes, links }: Flow, layers: number): number {
  const layerByKey = new Map(nodes.map(({ key, layer }) => [key, layer]));
  const totals = Array.from({ length: layers }, (_, layer) => {
    const here = nodes.filter((node) => node.layer === layer).map(knownIn);
    const past = links.filter(
      ({ from, to }) => (layerByKey.get(from) ?? 0) < layer && layer < (layerByKey.get(to) ?? 0),
    );
    return here.reduce((sum, one) => sum + one, 0) + knownSum(past);
  });
  return Math.min(mostForOne, barsHeight / Math.max(Number.MIN_VALUE, ...totals));
}

function knownIn({ into, outOf }: FlowNode): number {
  return Math.max(knownSum(into), knownSum(outOf));
}

function nodeStation(node: FlowNode, labelHeight: number, scale: number): Station {
  const height = isAbsent(node.count)
    ? Math.max(sideHeight(node.into, scale), sideHeight(node.outOf, scale))
    : node.count * scale;
  const slot = Math.max(height, labelHeight) + gap;
  return { node, height, slot, middle: 0, into: [], outOf: [] };
}

function sideHeight(links: readonly FlowLink[], scale: number): number {
  const unknown = links.filter(({ value }) => isAbsent(value)).length;
  return knownSum(links) * scale + unknown * unknownRoom;
}

/** A link's stations: those of its nodes, and one in each layer between, so that it passes no node's label. */
function makeRoute(
  link: FlowLink,
  scale: number,
  byKey: ReadonlyMap<string | undefined, Station>,
  layers: Station[][],
): Route {
  const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
  if (!from || !to) throw new TypeError(`the link ${link.key} of a flow leads nowhere`);
  const thickness = (numberIn(link.value) ?? 0) * scale;
  const between = layers.slice((from.node?.layer ?? 0) + 1, to.node?.layer).map((layer) => {
    const passing = { height: thickness, slot: thickness + gap, middle: 0, into: [], outOf: [] };
    layer.push(passing);
    return passing;
  });
  const route: Route = { link, thickness, stations: [from, ...between, to] };
  route.stations.slice(0, -1).forEach((station) => station.outOf.push(route));
  route.stations.slice(1).forEach((station) => station.into.push(route));
  return route;
}

function slotsHeight(stations: readonly Station[]): number {
  return stations.reduce((sum, { slot }) => sum + slot, 0);
}

/** Moves each station towards those that lead to it, from left to right; then towards those that it leads to. */
function placeStations(layers: readonly Station[][], height: number): void {
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
