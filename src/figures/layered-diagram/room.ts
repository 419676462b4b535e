import type { TextBox } from '../diagram.ts';
import type { FigureKey } from '../figure.ts';
import { type Label, lineHeight, wrapText, type Point } from '../geometry.ts';
import { groupMark, labelMarks, pathMark, type Mark, d } from '../marks.ts';
import type { Panel, Route, Slot } from './arrange.ts';

/** A figure as it is drawn: panels of boxes, and the arrows between them. */
export interface LayeredLayout {
  width: number;
  height: number;
  boxes: NodeBox[];
  /** One for each link. */
  arrows: LinkArrow[];
  /** From layer to layer, where the links are written as words. */
  steps: Arrow[];
  /** Of panels and layers. */
  titles: Label[];
  keys: FigureKey[];
}

export interface NodeBox extends TextBox {
  key: string;
}

export interface LinkArrow extends Arrow {
  /** The link's key. */
  link: string;
}

/** One panel's part of a layout, and where it ends below. */
export type PanelLayout = Pick<LayeredLayout, 'boxes' | 'arrows' | 'steps' | 'titles'> & {
  bottom: number;
};

/** The horizontal positions of a panel's columns. */
export interface Room {
  columns: Column[];
  /** The width of every box. */
  box: number;
}

interface Column {
  /** Where the links into it have stopped bending, and their labels begin. */
  straight: number;
  /** Its boxes' left edge, and their width. */
  x: number;
  width: number;
}

/** A narrower box has too few words to a line. */
const leastBox = 110;
const mostBox = 240;

/** Where links bend on their way from column to column. */
const bend = 26;

/** Where they stop bending: an arrow's head, or the link's label above it. */
const headRoom = 10;
const labelRoom = 90;

/** The room for a panel's columns side by side, or undefined where there is not enough of it. */
export function layoutRoom({ columns, routes }: Panel, width: number): Room | undefined {
  const ends = routes.filter(({ link }) => link.label !== '').map(({ slots }) => slots.at(-1));
  const straights = columns.map<number>(({ slots }, index) => {
    if (index === 0) return 0;
    return slots.some((slot) => ends.includes(slot)) ? labelRoom : headRoom;
  });
  const gaps = straights.reduce((sum, straight) => sum + straight, 0);
  const bends = bend * Math.max(0, columns.length - 1);
  const box = Math.min(mostBox, Math.floor((width - gaps - bends) / Math.max(1, columns.length)));
  if (box < leastBox) return undefined;
  const spare = width - gaps - box * columns.length;
  const between = columns.length > 1 ? spare / (columns.length - 1) : 0;
  let right = -between;
  return {
    box,
    columns: straights.map((straight) => {
      const start = right + between;
      right = start + straight + box;
      return { straight: start, x: start + straight, width: box };
    }),
  };
}

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

/** A line with a head at its end. */
export interface Arrow {
  from: Point;
  to: Point;
  /** The line's path, from the one to the other. */
  path: string;
  heads: 'right' | 'down';
  /** A secondary one is dashed. */
  secondary?: boolean;
  /** What it says. */
  labels?: Label[];
}

export function straightArrow(
  from: Point,
  to: Point,
  more: Pick<Arrow, 'heads' | 'secondary'>,
): Arrow {
  return { from, to, path: d`M${from.x} ${from.y}L${to.x} ${to.y}`, ...more };
}

export function drawArrow({ to, path, heads, secondary, labels = [] }: Arrow): Mark {
  const head =
    heads === 'right' ? d`M${to.x - 5} ${to.y - 4}l5 4l-5 4` : d`M${to.x - 4} ${to.y - 5}l4 5l4-5`;
  return groupMark([
    pathMark(secondary ? 'arrow secondary' : 'arrow', path),
    pathMark('arrow', head),
    ...labelMarks(labels),
  ]);
}
