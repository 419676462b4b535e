import { spreadLabels } from '../spread-labels.ts';
import type { Panel, Slot } from './arrange.ts';

/** Between boxes of one column. */
const gap = 16;

type Heights = ReadonlyMap<Slot, number>;

/**
 * The middles of all slots. The highest column is stacked as it is; its neighbours move towards the slots they are
 * linked to, without leaving the panel or their order.
 */
export function placeColumns(
  { columns, routes }: Panel,
  heights: Heights,
  top: number,
): Map<Slot, number> {
  const stacks = columns.map(({ slots }) => slots);
  const tallest = Math.max(0, ...stacks.map((slots) => stackLength(slots, heights)));
  const anchor = stacks.findIndex((slots) => stackLength(slots, heights) === tallest);
  const middles = new Map<Slot, number>();
  const order = [...stacks.keys()].toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  for (const index of order) {
    const slots = stacks[index] ?? [];
    const centred = stackCentred(slots, heights, top, tallest);
    const wished = slots.map((slot, at) => mean(linked(slot, routes, middles)) ?? centred[at] ?? 0);
    const wishes = rising(wished).map((wanted, at) => ({
      wanted,
      height: slotHeight(slots[at], heights) + gap,
    }));
    const placed = spreadLabels(wishes, top - gap / 2, top + tallest + gap / 2);
    for (const [at, slot] of slots.entries()) middles.set(slot, placed[at] ?? 0);
  }
  return middles;
}

function slotHeight(slot: Slot | undefined, heights: Heights): number {
  return (slot && heights.get(slot)) ?? 0;
}

function stackLength(slots: readonly Slot[], heights: Heights): number {
  return slots.reduce((sum, slot) => sum + slotHeight(slot, heights) + gap, -gap);
}

function stackCentred(
  slots: readonly Slot[],
  heights: Heights,
  top: number,
  room: number,
): number[] {
  let y = top + (room - stackLength(slots, heights)) / 2;
  return slots.map((slot) => {
    const height = slotHeight(slot, heights);
    y += height + gap;
    return y - gap - height / 2;
  });
}

/** The middles of the neighbours that are placed already. */
function linked(slot: Slot, routes: Panel['routes'], middles: ReadonlyMap<Slot, number>): number[] {
  return routes.flatMap(({ slots }) => {
    const index = slots.indexOf(slot);
    if (index < 0) return [];
    const beside = [slots[index - 1], slots[index + 1]];
    return beside.flatMap((one) => (one && middles.get(one)) ?? []);
  });
}

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** No slot wants to be above the one before it, so that their order is kept. */
function rising(wishes: readonly number[]): number[] {
  let least = -Infinity;
  return wishes.map((wish) => (least = Math.max(least, wish)));
}
