import { lineHeight } from '../geometry.ts';
import { wrapText } from '../wrap-text.ts';
import type { Panel } from './arrange.ts';
import type { Route, Slot } from './order.ts';
import { headRoom, type Room } from './room.ts';

/** How high a box must be for the links at its sides to keep apart. */
export interface LinkNeeds {
  /** What a link says, in lines. */
  lines: (route: Route) => string[];
  /** The height that a link takes at the box where it ends. */
  atEnd: (route: Route) => number;
  /** The height that all links of a box take, at the side that has more of them. */
  sum: (slot: Slot) => number;
}

/** Between links at one side of a box. */
export const linkPitch = 14;

/** Around a label above its link. */
const labelAir = 8;

export function linkNeeds({ columns, routes }: Panel, room: Room): LinkNeeds {
  const widths = new Map(
    columns.flatMap(({ slots }, index) => {
      const { x = 0, straight = 0 } = room.columns[index] ?? {};
      return slots.map((slot) => [slot, x - straight - headRoom] as const);
    }),
  );
  const lines = ({ link, slots }: Route): string[] => {
    const end = slots.at(-1);
    return wrapText(link.label, (end && widths.get(end)) ?? 0);
  };
  const atEnd = (route: Route): number => {
    const count = lines(route).length;
    return count === 0 ? linkPitch : count * lineHeight + labelAir;
  };
  const sum = (slot: Slot): number => {
    const out = routes.filter(({ slots }) => slots[0] === slot);
    const into = routes.filter(({ slots }) => slots.at(-1) === slot);
    return Math.max(
      out.length * linkPitch,
      into.reduce((total, route) => total + atEnd(route), 0),
    );
  };
  return { lines, atEnd, sum };
}
