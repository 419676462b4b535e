import { layoutTextBox } from '../diagram/text-box.ts';
import { lineHeight, type Box, type Label } from '../geometry.ts';
import { layoutText } from '../wrap-text.ts';
import type { Panel } from './arrange.ts';
import type { Slot } from './order.ts';
import type { NodeBox, PanelLayout } from './room.ts';
import { linkNeeds, type LinkNeeds } from './link-needs.ts';
import type { Room } from './room.ts';
import { layoutRoutes } from './routes.ts';
import { spreadLabels } from '../spread-labels.ts';

/** A lane is as high as a line with air about it. */
const laneHeight = 8;

/** Layers side by side, with links in the gaps between them and in lanes past them. */
export function layoutColumns(panel: Panel, room: Room, top: number): PanelLayout {
  const titles = layoutTitles(panel, room, top);
  const under = Math.max(top - 6, ...titles.map(({ y }) => y)) + 12;
  const needs = linkNeeds(panel, room);
  const places = placeSlots(panel, room, needs, titles.length > 0 ? under : top);
  const boxes = panel.columns.flatMap(({ slots }) =>
    slots.flatMap((slot) => layoutSlot(slot, places)),
  );
  return {
    titles,
    boxes,
    arrows: layoutRoutes(panel, room, places, needs),
    steps: [],
    bottom: Math.max(top, ...[...places.values()].map(({ y, height }) => y + height)) + 1,
  };
}

function layoutTitles({ columns }: Panel, room: Room, top: number): Label[] {
  return columns.flatMap(({ title }, index) => {
    const { x = 0, width = 0 } = room.columns[index] ?? {};
    return layoutText(title, { x, y: top + lineHeight - 5, width, tone: 'soft' });
  });
}

/** The position of each box and lane. */
function placeSlots(panel: Panel, room: Room, needs: LinkNeeds, top: number): Map<Slot, Box> {
  const heights = new Map(
    panel.columns.flatMap(({ slots }, index) =>
      slots.map((slot) => [slot, boxHeight(slot, room.columns[index]?.width ?? 0, needs)] as const),
    ),
  );
  const middles = placeColumns(panel, heights, top + 1);
  return new Map(
    panel.columns.flatMap(({ slots }, index) => {
      const { x = 0, width = 0 } = room.columns[index] ?? {};
      return slots.map((slot) => {
        const height = heights.get(slot) ?? 0;
        return [slot, { x, width, height, y: (middles.get(slot) ?? 0) - height / 2 }] as const;
      });
    }),
  );
}

/** As high as its text, and as its links need it. */
function boxHeight(slot: Slot, width: number, { sum }: LinkNeeds): number {
  if (!('node' in slot)) return laneHeight;
  return layoutTextBox(slot.node, { x: 0, y: 0, width }, sum(slot)).height;
}

function layoutSlot(slot: Slot, places: ReadonlyMap<Slot, Box>): NodeBox[] {
  const place = places.get(slot);
  if (!place || !('node' in slot)) return [];
  return [{ key: slot.node.key, ...layoutTextBox(slot.node, place, place.height) }];
}

/** Between boxes of one column. */
const gap = 16;

type Heights = ReadonlyMap<Slot, number>;

/**
 * The middles of all slots. The highest column is stacked as it is; its neighbours move towards the slots they are
 * linked to, without leaving the panel or their order.
 */
function placeColumns(
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
