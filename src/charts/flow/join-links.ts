import type { FigureWords } from '../figure-words.ts';
import { depthsOf } from '../link-depths.ts';
import type { Flow, FlowLink, NamedNode } from './rows.ts';
import { countOf, losesOf, type Sides } from './sums.ts';

/**
 * Nodes with what leads to them and away from them. What a node keeps of those it received is a loss, with a
 * node and a link of its own.
 */
export function joinLinks(
  named: readonly NamedNode[],
  links: readonly FlowLink[],
  words: FigureWords,
): Pick<Flow, 'nodes' | 'links'> {
  const lost = named.flatMap(({ key }) => lossOf(key, links, words));
  return connect(
    [...named, ...lost.map(({ node }) => node)],
    [...links, ...lost.map(({ link }) => link)],
  );
}

/** Where a node passes on fewer than it received: those who are left, as a node and the link that leads there. */
function lossOf(
  from: string,
  links: readonly FlowLink[],
  words: FigureWords,
): { node: NamedNode; link: FlowLink }[] {
  const value = losesOf(sidesOf(from, links));
  if (value === 0) return [];
  // A space keeps the key apart from those of rows.
  const key = `${from} lost`;
  const node = { key, label: words.words.goNoFurther, isLoss: true };
  return [{ node, link: { key, from, to: key, value } }];
}

function connect(named: readonly NamedNode[], links: FlowLink[]): Pick<Flow, 'nodes' | 'links'> {
  const depths = depthsOf(
    named.map(({ key }) => key),
    links,
  );
  const nodes = named.map((node) => {
    const sides = sidesOf(node.key, links);
    return { ...node, ...sides, count: countOf(node.key, sides), layer: depths.get(node.key) ?? 0 };
  });
  const beyond = nodes.find(({ isLoss, outOf }) => isLoss && outOf.length > 0);
  if (beyond) throw new TypeError(`the flow goes on from ${beyond.key}, where it is said to end`);
  return { nodes, links };
}

function sidesOf(key: string, links: readonly FlowLink[]): Sides {
  return {
    into: links.filter(({ to }) => to === key),
    outOf: links.filter(({ from }) => from === key),
  };
}
