import type { Link, Node } from './rows.ts';

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
export function orderColumns(columns: readonly Slot[][], routes: readonly Route[]): Slot[][] {
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
