import { layoutTextBox } from '../diagram/text-box.ts';
import { lineHeight, type Box, type Label } from '../geometry.ts';
import { layoutText } from '../wrap-text.ts';
import type { Panel, Slot } from './arrange.ts';
import type { NodeBox, PanelLayout } from './layout.ts';
import { linkNeeds, type LinkNeeds } from './link-needs.ts';
import { placeColumns } from './place-columns.ts';
import type { Room } from './room.ts';
import { layoutRoutes } from './routes.ts';

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
