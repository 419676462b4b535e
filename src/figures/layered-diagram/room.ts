import type { Arrow } from '../diagram/arrow.ts';
import type { TextBox } from '../diagram/text-box.ts';
import type { FigureKey } from '../figure-key.ts';
import type { Label } from '../geometry.ts';
import type { Panel } from './arrange.ts';

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

export interface Column {
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
export const headRoom = 10;
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
