import { given } from '../../domain/given.ts';
import { isAbsent, type Absent, type CellReference } from '../../domain/table.ts';
import type { FigureKey } from '../figure.ts';
import { lineHeight, type Box, type Label, type Point, layoutText } from '../geometry.ts';
import {
  fitColumn,
  layoutValue,
  numberValue,
  columnStart,
  type ColumnValue,
  type ValueColumn,
} from '../value-column.ts';
import { flowKeys } from './layout.ts';
import type { Texts } from './columns.ts';
import type { Flow, FlowLink, FlowNode } from './model.ts';

/** The flow from top to bottom, for narrow pictures and for more layers than fit side by side. */
export interface TreeLayout {
  width: number;
  height: number;
  branches: BranchLayout[];
  keys: FigureKey[];
}

export interface BranchLayout {
  key: string;
  isLoss: boolean;
  /** The link's index among the links. */
  link?: number;
  labels: Label[];
  /** As long as the count, on the scale that all bars share; 0 long for zero, and none where it is unknown. */
  bar?: Box;
  /** The position of the dotted line that replaces the bar of an unknown count. */
  unknown?: Point & { width: number };
  /** From the one above it that leads to it. */
  joint?: { x: number; top: number; y: number };
  /** Of its first line. */
  middle: number;
}

const indent = 16;
const barHeight = 10;

/** From a bar to the line below it. */
const gap = 10;

/** The gap between a head and the block above it. */
const blockGap = 14;

const valueRoom = [16, 112] as const;

interface Context {
  width: number;
  texts: Texts;
  value: ValueColumn;
  scale: number;
}

export function layoutTree(width: number, texts: Texts): TreeLayout {
  const branches = makeBranches(texts.flow);
  const context = makeContext(branches, width, texts);
  const laid: BranchLayout[] = [];
  /** Where the last line of each depth ends, which joints below it start from. */
  const ends: number[] = [];
  let y = 0;
  for (const branch of branches) {
    if (branch.depth === 0 && laid.length > 0) y += blockGap;
    const { bottom, ...layout } = layoutBranch(branch, y, ends[branch.depth - 1], context);
    laid.push(layout);
    ends[branch.depth] = bottom;
    y = bottom + gap;
  }
  return { width, height: y, branches: laid, keys: flowKeys(texts.flow, texts.words) };
}

/** One scale for all bars, so that even the longest fits at its indentation. */
function makeContext(branches: readonly Branch[], width: number, texts: Texts): Context {
  const values = branches.map((branch) => branchValue(branch, texts));
  const fits = branches.map(({ depth, value }) =>
    isAbsent(value) || value === 0 ? Infinity : (width - depth * indent) / value,
  );
  const scale = Math.min(Number.MAX_VALUE, ...fits);
  return { width, texts, value: fitColumn(values, width, valueRoom), scale };
}

function branchValue({ value, reference }: Branch, { flow, words, marks }: Texts): ColumnValue {
  return numberValue({ value, unit: flow.unit, reference }, words, marks);
}

function layoutBranch(
  branch: Branch,
  top: number,
  parentEnd: number | undefined,
  { width, texts, value: column, scale }: Context,
): BranchLayout & { bottom: number } {
  const { node, value, depth, link } = branch;
  const x = depth * indent;
  const baseline = top + lineHeight - 4;
  const room = { x, y: baseline, width: columnStart(column) - 12 - x };
  const name = layoutText(node.label, { ...room, ...(depth === 0 ? { tone: 'strong' } : {}) });
  const labels = [...name, ...layoutValue(branchValue(branch, texts), column, baseline)];
  const barTop = Math.max(...labels.map((label) => label.y)) + 6;
  const joint = { x: x - indent + 2, top: parentEnd ?? top, y: barTop + barHeight / 2 };
  return {
    key: node.key,
    isLoss: node.isLoss,
    ...given({ link }),
    labels,
    ...(isAbsent(value)
      ? { unknown: { x, y: barTop + barHeight / 2, width: width - x } }
      : { bar: { x, y: barTop, width: value * scale, height: barHeight } }),
    ...given({ joint: parentEnd === undefined ? undefined : joint }),
    middle: baseline - 5,
    bottom: barTop + barHeight,
  };
}

/** A line of the flow as it is read from top to bottom. */
interface Branch {
  node: FlowNode;
  value: number | Absent;
  /** Its depth; 0 where it heads those below it. */
  depth: number;
  /** The link's index among the links; absent for heads. */
  link?: number;
  reference?: CellReference;
}

/**
 * The flow as a tree: under each node those that it leads to. A node that several lead to is under each of
 * them, with the number coming from there; if it leads on, it also heads a block of its own, with its sum.
 */
function makeBranches({ nodes, links }: Flow): Branch[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const below = (node: FlowNode, depth: number): Branch[] =>
    lossesLast(node.outOf, byKey).flatMap((link) => {
      const target = byKey.get(link.to);
      if (!target) return [];
      const { value, reference } = link;
      const own = {
        node: target,
        value,
        depth,
        link: links.indexOf(link),
        ...given({ reference }),
      };
      return [own, ...(isHead(target) ? [] : below(target, depth + 1))];
    });
  return nodes
    .filter((node) => isHead(node) && node.outOf.length > 0)
    .toSorted((a, b) => a.layer - b.layer)
    .flatMap((node) => [{ node, value: node.count, depth: 0 }, ...below(node, 1)]);
}

/** Where the flow begins, or where several links meet. */
function isHead({ into }: FlowNode): boolean {
  return into.length !== 1;
}

function lossesLast(links: FlowLink[], byKey: ReadonlyMap<string, FlowNode>): FlowLink[] {
  const loss = ({ to }: FlowLink): number => Number(byKey.get(to)?.isLoss ?? false);
  return links.toSorted((a, b) => loss(a) - loss(b));
}
