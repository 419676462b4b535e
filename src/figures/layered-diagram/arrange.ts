import { linkDepths } from '../diagram.ts';
import type { Boxes, Link, Node } from './model.ts';

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

/** A slot in a layer: a box, or the lane of a link that passes the layer. */
export type Slot = { node: Node } | { lane: Link };

/** A link and the slots that it leads through, from its first box to its last. */
export interface Route {
  link: Link;
  slots: Slot[];
}

/** The number of passes back and forth; the best order found is used. */
const sweeps = 8;

/**
 * The slots of each column in an order in which few links cross: each slot moves towards the middle of those
 * that it is linked to, in the column before and in the column after by turns.
 */
function orderColumns(columns: readonly Slot[][], routes: readonly Route[]): Slot[][] {
  let order = columns.map((slots) => [...slots]);
  let best = order;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    order = sweepOnce(order, routes, sweep % 2 === 0 ? 'forth' : 'back');
    if (countCrossings(order, routes) < countCrossings(best, routes)) best = order;
  }
  return best;
}

/** How many pairs of links cross between neighbouring columns. */
export function countCrossings(columns: readonly Slot[][], routes: readonly Route[]): number {
  const place = placesIn(columns);
  const steps = routes.flatMap(({ slots }) => slots.slice(1).map((to, i) => [slots[i], to]));
  const ends = steps.map(([from, to]) => [place(from), place(to)] as const);
  return ends.reduce((sum, [from, to], index) => {
    const crossed = ends.slice(index + 1).filter(([a, b]) => {
      const sameGap = a.column === from.column && b.column === to.column;
      return sameGap && (a.row - from.row) * (b.row - to.row) < 0;
    });
    return sum + crossed.length;
  }, 0);
}

function sweepOnce(
  columns: readonly Slot[][],
  routes: readonly Route[],
  way: 'forth' | 'back',
): Slot[][] {
  const neighbours = findNeighbours(routes, way);
  const order = columns.map((slots) => [...slots]);
  const indices = order.map((_, index) => index);
  for (const index of way === 'forth' ? indices : indices.toReversed()) {
    const place = placesIn(order);
    const wantedPosition = (slot: Slot): number => {
      const linked = neighbours.get(slot) ?? [slot];
      return linked.reduce((sum, one) => sum + place(one).share, 0) / linked.length;
    };
    order[index] = (order[index] ?? []).toSorted((a, b) => wantedPosition(a) - wantedPosition(b));
  }
  return order;
}

/** The slots that each slot is linked to, in the column that has been ordered already. */
function findNeighbours(routes: readonly Route[], way: 'forth' | 'back'): Map<Slot, Slot[]> {
  const neighbours = new Map<Slot, Slot[]>();
  for (const { slots } of routes) {
    const along = way === 'forth' ? slots : slots.toReversed();
    for (const [index, slot] of along.slice(1).entries()) {
      const before = along[index];
      if (before) neighbours.set(slot, [...(neighbours.get(slot) ?? []), before]);
    }
  }
  return neighbours;
}

interface Place {
  column: number;
  row: number;
  /** How far down its column a slot stands, from 0 to 1, so that long and short columns compare. */
  share: number;
}

function placesIn(columns: readonly Slot[][]): (slot: Slot | undefined) => Place {
  const places = new Map<Slot | undefined, Place>();
  for (const [column, slots] of columns.entries())
    for (const [row, slot] of slots.entries())
      places.set(slot, { column, row, share: (row + 0.5) / slots.length });
  return (slot) => places.get(slot) ?? { column: NaN, row: NaN, share: NaN };
}
