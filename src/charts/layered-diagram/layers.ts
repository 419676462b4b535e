import { linkDepths } from '../link-depths.ts';
import type { Boxes, Link, Node } from './rows.ts';

/**
 * The boxes of one panel in layers: those of their column, or the longest path of links that leads to each.
 * Throws where a link does not lead on to a later layer, as in a circle.
 */
export function layoutLayers(
  nodes: readonly Node[],
  links: readonly Link[],
  named: Boxes['layers'],
): { title: string; nodes: Node[] }[] {
  const layers = nodes.some(({ layer }) => layer !== undefined)
    ? [...named].map(([value, title]) => ({ title, nodes: nodes.filter(hasLayer(value)) }))
    : layersByLinks(nodes, links);
  const present = layers.filter((layer) => layer.nodes.length > 0);
  refuseBackwards(present, links);
  return present;
}

function hasLayer(value: string): (node: Node) => boolean {
  return ({ layer }) => layer === value;
}

function layersByLinks(nodes: readonly Node[], links: readonly Link[]) {
  const depths = linkDepths(
    nodes.map(({ key }) => key),
    links,
  );
  const deepest = Math.max(-1, ...depths.values());
  return Array.from({ length: deepest + 1 }, (_, depth) => ({
    title: '',
    nodes: nodes.filter(({ key }) => depths.get(key) === depth),
  }));
}

function refuseBackwards(layers: readonly { nodes: Node[] }[], links: readonly Link[]): void {
  const layerByKey = new Map(
    layers.flatMap(({ nodes }, index) => nodes.map(({ key }) => [key, index] as const)),
  );
  const place = (key: string): number => layerByKey.get(key) ?? NaN;
  const leadsOn = ({ from, to }: Link): boolean => place(from) < place(to);
  const wrong = links.find((link) => !leadsOn(link));
  if (wrong)
    throw new TypeError(`the link ${wrong.key} of a figure does not lead to a later layer`);
}
