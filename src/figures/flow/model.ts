import { isAbsent, numberIn, type Absent } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, Quantity } from '../words.ts';
import { readTable, type TableReader } from '../table-reader.ts';
import { linkDepths } from '../diagram.ts';

export type FlowFigure = Declaration<'flow'>;

/** A flow of people from one node to another. */
export interface FlowLink extends Quantity {
  key: string;
  from: string;
  to: string;
}

export interface FlowNode extends Sides {
  key: string;
  label: string;
  /** How many pass through, or why that is not known. */
  count: number | Absent;
  /** Those who arrive here go no further. */
  isLoss: boolean;
  /** The number of links on the longest path to it. */
  layer: number;
}

export interface Flow {
  titles: { from: string; to: string; value: string };
  unit: Unit;
  /** In the order of their table. */
  nodes: FlowNode[];
  links: FlowLink[];
}

/** A node before its links are joined to it. */
type NamedNode = Pick<FlowNode, 'key' | 'label' | 'isLoss'>;

/** The nodes of the figure and the links between them. */
export function readFlow(report: PublicReport, declaration: FlowFigure, words: FigureWords): Flow {
  const table = readTable(report, declaration.table, words);
  const links = readLinks(table, declaration);
  const named = readNames(readTable(report, declaration.nodes, words), declaration, links);
  return {
    titles: columnTitles(table, declaration),
    unit: table.commonUnit(declaration.value),
    ...joinLinks(named, links),
  };
}

function columnTitles(table: TableReader, { from, to, value }: FlowFigure): Flow['titles'] {
  const title = (column: string): string => table.title(column);
  return { from: title(from), to: title(to), value: title(value) };
}

function readLinks(table: TableReader, { from, to, value }: FlowFigure): FlowLink[] {
  return table.rows.map((row) => ({
    key: row.key,
    from: row.code(from),
    to: row.code(to),
    ...row.quantity(value),
  }));
}

/** The nodes that links join. Throws where a link or a loss names a missing node, or a count is negative. */
function readNames(
  nodes: TableReader,
  { label, losses = [] }: FlowFigure,
  links: FlowLink[],
): NamedNode[] {
  const joinedKeys = new Set(links.flatMap(({ from, to }) => [from, to]));
  const known = new Set(nodes.rows.map(({ key }) => key));
  const unknown = [...joinedKeys, ...losses].find((key) => !known.has(key));
  if (unknown !== undefined) throw new TypeError(`a flow asks for the node ${unknown}`);
  const negative = links.find(({ value }) => (numberIn(value) ?? 0) < 0);
  if (negative) throw new RangeError(`the link ${negative.key} of a flow is negative`);
  return nodes.rows
    .filter(({ key }) => joinedKeys.has(key))
    .map((row) => ({
      key: row.key,
      label: row.text(label),
      isLoss: losses.includes(row.key),
    }));
}

/** Nodes with what leads to them and away from them. Throws where a flow goes on from where people leave. */
function joinLinks(named: readonly NamedNode[], links: FlowLink[]): Pick<Flow, 'nodes' | 'links'> {
  const depths = linkDepths(
    named.map(({ key }) => key),
    links,
  );
  const nodes = named.map((node) => {
    const sides = linkSides(node.key, links);
    return {
      ...node,
      ...sides,
      count: sumCount(node.key, sides),
      layer: depths.get(node.key) ?? 0,
    };
  });
  const beyond = nodes.find(({ isLoss, outOf }) => isLoss && outOf.length > 0);
  if (beyond) throw new TypeError(`the flow goes on from ${beyond.key}, where it is said to end`);
  return { nodes, links };
}

function linkSides(key: string, links: readonly FlowLink[]): Sides {
  return {
    into: links.filter(({ to }) => to === key),
    outOf: links.filter(({ from }) => from === key),
  };
}

/** The links that lead to a node, and those that lead away from it. */
interface Sides {
  into: FlowLink[];
  outOf: FlowLink[];
}

/** Shares with decimals do not sum exactly. */
const tolerance = 1e-6;

/** The sum of those links that are known. */
export function knownSum(links: readonly FlowLink[]): number {
  return links.reduce((sum, { value }) => sum + (numberIn(value) ?? 0), 0);
}

/**
 * How many pass through a node: those who come, or those who leave where nobody comes. Where one of these
 * is unknown or hidden there is no sum, since it could reveal the hidden one. Throws where a node that the
 * flow goes on from cannot pass on as many as it received: those who drop out have a node of their own.
 */
function sumCount(key: string, { into, outOf }: Sides): number | Absent {
  const [received, passed] = [knownSum(into), knownSum(outOf)];
  if (into.length > 0 && outOf.length > 0 && isUneven({ into, outOf }))
    throw new RangeError(`${key} passes on ${passed} of the ${received} that it received`);
  return hiddenIn(into.length > 0 ? into : outOf) ?? (into.length > 0 ? received : passed);
}

/** Whether the smaller side is known completely, so that no hidden link can balance the two. */
function isUneven({ into, outOf }: Sides): boolean {
  const difference = knownSum(into) - knownSum(outOf);
  const smaller = difference < 0 ? into : outOf;
  return Math.abs(difference) > tolerance && !hiddenIn(smaller);
}

function hiddenIn(links: readonly FlowLink[]): Absent | undefined {
  return links.map(({ value }) => value).find(isAbsent);
}
