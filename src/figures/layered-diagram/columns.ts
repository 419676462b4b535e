import { layoutTextBox } from '../diagram.ts';
import { lineHeight, type Box, type Label, layoutText } from '../geometry.ts';
import { spreadLabels } from '../spread-labels.ts';
import { d } from '../marks.ts';
import type { Panel, Slot, Route } from './arrange.ts';
import {
  type NodeBox,
  type PanelLayout,
  type Room,
  linkNeeds,
  type LinkNeeds,
  type LinkArrow,
  linkPitch,
} from './room.ts';

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

type Places = ReadonlyMap<Slot, Box>;

/** Every link as a line that bends in the gaps between columns, and runs straight past and into boxes. */
function layoutRoutes(
  { columns, routes }: Panel,
  room: Room,
  places: Places,
  needs: LinkNeeds,
): LinkArrow[] {
  const starts = layoutPorts(routes, places, 'start', () => linkPitch);
  const ends = layoutPorts(routes, places, 'end', needs.atEnd);
  return routes.map((route) => {
    const first = columns.findIndex(({ slots }) => slots.includes(route.slots[0] as Slot));
    const inner = route.slots.slice(1, -1).map((slot) => slotMiddle(slot, places));
    const ys = [starts.get(route) ?? 0, ...inner, ends.get(route) ?? 0];
    const stops = room.columns.slice(first, first + ys.length);
    const [from, to] = [stops[0], stops.at(-1)];
    return {
      link: route.link.key,
      from: { x: (from?.x ?? 0) + (from?.width ?? 0), y: ys[0] ?? 0 },
      to: { x: to?.x ?? 0, y: ys.at(-1) ?? 0 },
      path: routePath(stops, ys),
      heads: 'right',
      secondary: route.link.secondary,
      labels: layoutLabel(needs.lines(route), to?.straight ?? 0, ys.at(-1) ?? 0),
    };
  });
}

/**
 * Where each link leaves its first box, or reaches its last one: as high as the others at that side allow,
 * in the order of where they come from or go to. A label has its room above its link.
 */
function layoutPorts(
  routes: readonly Route[],
  places: Places,
  side: 'start' | 'end',
  need: (route: Route) => number,
): Map<Route, number> {
  const [box, beside] = side === 'start' ? [0, 1] : [-1, -2];
  const groups = Map.groupBy(routes, ({ slots }) => slots.at(box));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const ordered = group.toSorted((a, b) => {
        const [one, other] = [a, b].map(({ slots }) => slotMiddle(slots.at(beside), places));
        return (one ?? 0) - (other ?? 0);
      });
      const sum = ordered.reduce((total, route) => total + need(route), 0);
      let y = slotMiddle(group[0]?.slots.at(box), places) - sum / 2;
      return ordered.map((route) => {
        y += need(route);
        return [route, y - linkPitch / 2] as const;
      });
    }),
  );
}

function slotMiddle(slot: Slot | undefined, places: Places): number {
  const { y = 0, height = 0 } = (slot && places.get(slot)) ?? {};
  return y + height / 2;
}

/** Bends between columns, and a straight line to each next one's far side, or to the last one's near side. */
function routePath(stops: Room['columns'], ys: readonly number[]): string {
  const bends = stops.slice(1).map((stop, index) => {
    const before = stops[index];
    const start = (before?.x ?? 0) + (before?.width ?? 0);
    const middle = (start + stop.straight) / 2;
    const [a, b] = [ys[index] ?? 0, ys[index + 1] ?? 0];
    const end = index === stops.length - 2 ? stop.x : stop.x + stop.width;
    return d`C${middle} ${a} ${middle} ${b} ${stop.straight} ${b}H${end}`;
  });
  const [first] = stops;
  return d`M${(first?.x ?? 0) + (first?.width ?? 0)} ${ys[0] ?? 0}` + bends.join('');
}

/** A link's words, the last line just above it. */
function layoutLabel(lines: readonly string[], x: number, y: number): Label[] {
  return lines.map((text, index) => ({
    x,
    y: y - 5 - (lines.length - 1 - index) * lineHeight,
    text,
    tone: 'soft',
  }));
}
