import type { Box, Label } from '../geometry.ts';
import { lineHeight } from '../geometry.ts';
import { d } from '../svg-path.ts';
import type { Panel } from './arrange.ts';
import type { Route, Slot } from './order.ts';
import type { LinkArrow } from './room.ts';
import { linkPitch, type LinkNeeds } from './link-needs.ts';
import type { Room } from './room.ts';

type Places = ReadonlyMap<Slot, Box>;

/** Every link as a line that bends in the gaps between columns, and runs straight past and into boxes. */
export function layoutRoutes(
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
