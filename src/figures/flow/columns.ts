import { isAbsent } from '../../domain/table.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { lineHeight, type Label, type Point, textWidth, wrapText } from '../geometry.ts';
import type { FlowNode, Flow } from './model.ts';

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

/** What the labels of one figure are made with. */
export interface Texts {
  flow: Flow;
  words: FigureWords;
  marks: NoteMarks;
}

/** A node's label: its count, next to it the lines of its name, and below them why there is no count. */
interface NodeLabel {
  count: string;
  name: string[];
  absence: string[];
  width: number;
  height: number;
}

/** Between the count and the name. */
const gap = 6;

/** A node's label in a room of at most `most`. */
function nodeLabel(node: FlowNode, most: number, texts: Texts): NodeLabel {
  const count = countText(node, texts);
  const absence = isAbsent(node.count)
    ? wrapText(texts.words.absence(node.count.absent), most)
    : [];
  const beside = besideCount(count);
  const name = wrapText(nameText(node, texts), most - beside);
  const widths = [
    ...name.map((line) => beside + textWidth(line)),
    ...absence.map((line) => textWidth(line)),
  ];
  return {
    count,
    name,
    absence,
    width: Math.max(0, ...widths),
    height: (name.length + absence.length) * lineHeight,
  };
}

/** A label centred on a height. */
export function placeLabel({ count, name, absence, height }: NodeLabel, { x, y }: Point): Label[] {
  const first = y - height / 2 + lineHeight - 4;
  const line = (index: number): number => first + index * lineHeight;
  const number: Label[] = count === '' ? [] : [{ x, y: first, text: count, tone: 'strong' }];
  const names = name.map((text, index): Label => ({
    x: x + besideCount(count),
    y: line(index),
    text,
  }));
  const below = absence.map((text, index): Label => ({
    x,
    y: line(name.length + index),
    text,
    tone: 'soft',
  }));
  return [...number, ...names, ...below];
}

function countText({ count }: FlowNode, { flow, words }: Texts): string {
  return isAbsent(count) ? '' : words.number(count, flow.unit);
}

/** The name, and the marks of the notes on the links that lead to it. */
function nameText({ label, into }: FlowNode, { marks }: Texts): string {
  const noted = marks(...into.map(({ reference }) => reference));
  return noted ? `${label}\u00A0${noted}` : label;
}

function besideCount(count: string): number {
  return count === '' ? 0 : textWidth(count, 'bold') + gap;
}
