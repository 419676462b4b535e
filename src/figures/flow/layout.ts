import { isAbsent } from '../../domain/table.ts';
import { given } from '../../domain/given.ts';
import type { FigureKey } from '../figure.ts';
import type { FigureWords } from '../words.ts';
import type { Box, Label } from '../geometry.ts';
import { barWidth, type Column, placeLabel, type Texts } from './columns.ts';
import { layoutRibbons, type Ribbon } from './ribbons.ts';
import type { Flow, FlowNode } from './model.ts';
import { layoutStations, type Station } from './stations.ts';

export interface FlowLayout {
  width: number;
  height: number;
  nodes: NodeLayout[];
  ribbons: Ribbon[];
  /** Where the links that lead to a layer end, with their indexes among the links. */
  arrivals: { x: number; links: number[] }[];
  keys: FigureKey[];
}

export interface NodeLayout {
  key: string;
  form: 'counted' | 'zero' | 'unknown';
  isLoss: boolean;
  /** One where people come, one where they leave, both as high as they are many. */
  bars: Box[];
  /** Between the bars, under the label. */
  through?: Box;
  labels: Label[];
}

/** The flow from left to right: nodes in layers, names between the bars where people come and leave. */
export function layoutFlow(columns: readonly Column[], width: number, texts: Texts): FlowLayout {
  const { flow, words } = texts;
  const stations = layoutStations(flow, columns);
  const nodes = columns.flatMap((column, layer) =>
    (stations.layers[layer] ?? []).flatMap((one) =>
      one.node ? layoutNode(one.node, one, column) : [],
    ),
  );
  return {
    width,
    height: stations.height,
    nodes,
    ribbons: layoutRibbons(stations, columns),
    arrivals: linkArrivals(flow, columns),
    keys: flowKeys(flow, words),
  };
}

function layoutNode(
  node: FlowNode,
  station: Station,
  { left, text, right, labels }: Column,
): NodeLayout {
  const label = labels.get(node);
  const y = station.middle - station.height / 2;
  const bar = (x: number): Box => ({ x, y, width: barWidth, height: station.height });
  const bars = [
    ...(node.into.length > 0 ? [bar(left)] : []),
    ...(node.outOf.length > 0 ? [bar(right - barWidth)] : []),
  ];
  const through = { x: left, y, width: right - left, height: station.height };
  return {
    key: node.key,
    form: barForm(node),
    isLoss: node.isLoss,
    bars,
    ...given({ through: node.outOf.length > 0 && !isAbsent(node.count) ? through : undefined }),
    labels: label ? placeLabel(label, { x: text, y: station.middle }) : [],
  };
}

function barForm({ count }: FlowNode): NodeLayout['form'] {
  if (isAbsent(count)) return 'unknown';
  return count === 0 ? 'zero' : 'counted';
}

function linkArrivals({ nodes, links }: Flow, columns: readonly Column[]): FlowLayout['arrivals'] {
  const layerByKey = new Map(nodes.map(({ key, layer }) => [key, layer]));
  return columns.slice(1).map(({ left }, index) => ({
    x: left,
    links: links.flatMap(({ to }, link) => (layerByKey.get(to) === index + 1 ? [link] : [])),
  }));
}

/** What the colour of losses means. */
export function flowKeys({ nodes }: Flow, words: FigureWords): FigureKey[] {
  return nodes.some(({ isLoss }) => isLoss)
    ? [{ sign: 'loss', text: words.words.goNoFurther }]
    : [];
}
