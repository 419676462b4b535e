import { orderColumns, type Route, type Slot } from './order.ts';
import type { Boxes, Link, Node } from './rows.ts';
import { linkDepths } from '../link-depths.ts';

/** One diagram: its layers in order, so that few links cross. */
export interface Panel {
  title: string;
  columns: { title: string; slots: Slot[] }[];
  routes: Route[];
  /** Boxes that no link leads to or from, where the links alone decide on layers. */
  aside: Node[];
}

/** The panels of a figure, each with its boxes in layers. */
export function arrange({ nodes, links, panels, layers }: Boxes): Panel[] {
  const panelByKey = new Map(nodes.map(({ key, panel }) => [key, panel]));
  const across = links.find(({ from, to }) => panelByKey.get(from) !== panelByKey.get(to));
  if (across) throw new TypeError(`the link ${across.key} of a figure leads from panel to panel`);
  return [...panels].map(([value, title]) => ({
    title,
    ...arrangePanel(
      nodes.filter(({ panel }) => panel === value),
      links.filter(({ from }) => panelByKey.get(from) === value),
      layers,
    ),
  }));
}

/** All boxes of a panel with the titles of their layers, in the order in which they are read. */
export function readingOrder({ columns, aside }: Panel): { title: string; node: Node }[] {
  const inLayers = columns.flatMap((column) =>
    nodesIn(column).map((node) => ({ title: column.title, node })),
  );
  return [...inLayers, ...aside.map((node) => ({ title: '', node }))];
}

/** The boxes of one layer, without the lanes. */
export function nodesIn({ slots }: Panel['columns'][number]): Node[] {
  return slots.flatMap((slot) => ('node' in slot ? slot.node : []));
}

function arrangePanel(
  nodes: readonly Node[],
  links: readonly Link[],
  named: Boxes['layers'],
): Omit<Panel, 'title'> {
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const aside = nodes.filter(({ key, layer }) => layer === undefined && !ends.has(key));
  const layers = layoutLayers(
    nodes.filter((node) => !aside.includes(node)),
    links,
    named,
  );
  const columns = layers.map((layer) => layer.nodes.map((node): Slot => ({ node })));
  const routes = links.map((link) => layRoute(link, columns));
  const ordered = orderColumns(columns, routes);
  return {
    columns: layers.map(({ title }, index) => ({ title, slots: ordered[index] ?? [] })),
    routes,
    aside,
  };
}

/** Lays lanes in the columns between a link's ends. */
function layRoute(link: Link, columns: Slot[][]): Route {
  const [from, to] = [link.from, link.to].map((key) => slotPosition(key, columns));
  if (!from || !to) throw new TypeError(`the link ${link.key} of a figure has no layers`);
  const lanes = columns.slice(from.column + 1, to.column).map((slots) => {
    const lane = { lane: link };
    slots.push(lane);
    return lane;
  });
  return { link, slots: [from.slot, ...lanes, to.slot] };
}

function slotPosition(key: string, columns: readonly Slot[][]) {
  const column = columns.findIndex((slots) => slots.some((slot) => isNode(slot, key)));
  const slot = columns[column]?.find((one) => isNode(one, key));
  return slot && { column, slot };
}

function isNode(slot: Slot, key: string): boolean {
  return 'node' in slot && slot.node.key === key;
}

/**
 * The boxes of one panel in layers: those of their column, or the longest path of links that leads to each.
 * Throws where a link does not lead on to a later layer, as in a circle.
 */
function layoutLayers(
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
