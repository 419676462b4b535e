import { linkDepths } from '../link-depths.ts';
import type { Flow, FlowLink, NamedNode } from './rows.ts';
import { sumCount, type Sides } from './sums.ts';

/** Nodes with what leads to them and away from them. Throws where a flow goes on from where people leave. */
export function joinLinks(
  named: readonly NamedNode[],
  links: FlowLink[],
): Pick<Flow, 'nodes' | 'links'> {
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
