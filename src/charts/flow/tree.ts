import type { Absent } from '../../domain/cell.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { Flow, FlowLink, FlowNode } from './rows.ts';

/** A line of the flow as it is read from top to bottom. */
export interface Branch {
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
export function makeBranches({ nodes, links }: Flow): Branch[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const below = (node: FlowNode, depth: number): Branch[] =>
    lossesLast(node.outOf, byKey).flatMap((link) => {
      const target = byKey.get(link.to);
      if (!target) return [];
      const { value, reference } = link;
      const own: Branch = { node: target, value, depth, link: links.indexOf(link), reference };
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
