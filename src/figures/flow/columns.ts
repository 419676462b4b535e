import { nodeLabel, type NodeLabel, type Texts } from './node-label.ts';
import type { FlowNode } from './rows.ts';

/** The layers' columns from left to right: each has room for the labels of its nodes, between its bars. */
export interface Column {
  left: number;
  /** Where its labels start. */
  text: number;
  right: number;
  labels: Map<FlowNode, NodeLabel>;
}

export const barWidth = 5;

/** Between a bar and the label. */
const padding = 7;
const side = barWidth + padding;

/** Ribbons need this much to turn in. */
const leastTurn = 44;

/** Labels narrower than this are cut into pieces of words; the flow is then read from top to bottom. */
const leastLabel = 64;

/** The columns of a flow, or nothing where it has too many layers for the width. */
export function layoutColumns(width: number, texts: Texts): Column[] | undefined {
  const layers = groupByLayer(texts.flow.nodes);
  const turns = Math.max(1, layers.length - 1);
  const sides = layers.reduce((sum, nodes, layer) => sum + startSide(layer) + endSide(nodes), 0);
  const most = widestRoom(
    layers.map((nodes) => widestLabel(nodeLabels(nodes, width, texts))),
    width - turns * leastTurn - sides,
  );
  if (most < leastLabel) return undefined;
  const labels = layers.map((nodes) => nodeLabels(nodes, most, texts));
  const widths = layers.map(
    (nodes, layer) => startSide(layer) + widestLabel(labels[layer]) + endSide(nodes),
  );
  const turn = (width - widths.reduce((sum, one) => sum + one, 0)) / turns;
  let left = 0;
  return labels.map((own, layer) => {
    const column = {
      left,
      text: left + startSide(layer),
      right: left + (widths[layer] ?? 0),
      labels: own,
    };
    left = column.right + turn;
    return column;
  });
}

/** The widest that labels of a layer may be: narrow layers leave their spare width to the others. */
function widestRoom(wanted: readonly number[], room: number): number {
  let left = room;
  const ascending = wanted.toSorted((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (width > share) return share;
    left -= width;
  }
  return room;
}

function nodeLabels(
  nodes: readonly FlowNode[],
  most: number,
  texts: Texts,
): Map<FlowNode, NodeLabel> {
  return new Map(nodes.map((node) => [node, nodeLabel(node, most, texts)]));
}

function widestLabel(labels: ReadonlyMap<FlowNode, NodeLabel> = new Map()): number {
  return Math.max(0, ...[...labels.values()].map(({ width }) => width));
}

function groupByLayer(nodes: readonly FlowNode[]): FlowNode[][] {
  const deepest = Math.max(-1, ...nodes.map(({ layer }) => layer));
  return Array.from({ length: deepest + 1 }, (_, layer) =>
    nodes.filter((node) => node.layer === layer),
  );
}

/** Nothing leads to the nodes of the first layer, so their labels start at the edge. */
function startSide(layer: number): number {
  return layer === 0 ? 0 : side;
}

/** Nobody leaves the nodes of the last layer. */
function endSide(nodes: readonly FlowNode[]): number {
  return nodes.some(({ outOf }) => outOf.length > 0) ? side : 0;
}
