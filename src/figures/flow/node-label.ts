import type { FigureWords } from '../words.ts';
import { lineHeight, type Label, type Point } from '../geometry.ts';
import type { Marks } from '../notes-of-figure.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import type { Flow, FlowNode } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** What the labels of one figure are made with. */
export interface Texts {
  flow: Flow;
  words: FigureWords;
  marks: Marks;
}

/** A node's label: its count, next to it the lines of its name, and below them why there is no count. */
export interface NodeLabel {
  count: string;
  name: string[];
  absence: string[];
  width: number;
  height: number;
}

/** Between the count and the name. */
const gap = 6;

/** A node's label in a room of at most `most`. */
export function nodeLabel(node: FlowNode, most: number, texts: Texts): NodeLabel {
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
