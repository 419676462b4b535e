import {
  type ValueColumn,
  columnStart,
  columnGap,
  type ColumnValue,
  headWords,
  fitColumn,
  layoutValue,
  headValue,
} from '../value-column.ts';
import {
  stackedBelow,
  wrapText,
  textWidth,
  type Label,
  layoutText,
  lineHeight,
} from '../geometry.ts';
import { pointRoom } from '../unit-panel.ts';
import {
  type Phrasing,
  type Pairs,
  type Pair,
  remarksOn,
  sharedHeads,
  areShort,
  measuredValue,
} from './model.ts';

/** Horizontal positions. Stacked, the points are under name and numbers. */
interface Columns {
  stacked: boolean;
  width: number;
  name: number;
  /** Names and numbers are side by side; else the numbers are under the name. */
  beside: boolean;
  plot: readonly [left: number, right: number];
  before: ValueColumn;
  after: ValueColumn;
  /** The middle of the arrow between the two numbers. */
  arrow: number;
}

/** What the rows of one figure share while it is laid out. */
export interface Context extends Phrasing {
  columns: Columns;
}

/** Between the two columns of numbers: an arrow and the room about it. */
const arrowRoom = 30;

/** The least and the most that names and numbers get. */
const nameRoom = [96, 208] as const;

const valueRoom = { narrow: [24, 112], wide: [24, 120] } as const;

export function makeContext(pairs: Pairs, width: number, phrasing: Phrasing): Context {
  const rows = pairs.panels.flatMap((panel) => panel.pairs);
  const [least, most] = nameRoom;
  const stacked = width < stackedBelow;
  const numbers = numberColumns(pairs, width, valueRoom[stacked ? 'narrow' : 'wide'], phrasing);
  const left = columnStart(numbers.before) - columnGap;
  if (stacked) {
    const beside = left >= least && rows.every((row) => isShort(row, left));
    const plot = [pointRoom, width - pointRoom] as const;
    const name = beside ? left : width;
    return { ...phrasing, columns: { stacked, width, name, beside, plot, ...numbers } };
  }
  const widest = Math.max(least, ...rows.map((row) => nameWidth(row, phrasing)));
  const name = Math.min(most, widest);
  const plot = [name + columnGap + pointRoom, left - pointRoom] as const;
  return { ...phrasing, columns: { stacked, width, name, beside: true, plot, ...numbers } };
}

/** A name of more than two lines is easier to read above its numbers than next to them. */
function isShort(pair: Pair, width: number): boolean {
  return wrapText(pair.label, width).length <= 2;
}

function nameWidth(pair: Pair, phrasing: Phrasing): number {
  const texts = [pair.label, remarksOn(pair, phrasing)];
  return Math.max(...texts.map((text) => textWidth(text)));
}

/** The later number ends at the right edge; the earlier one is before it, with an arrow between. */
function numberColumns(
  pairs: Pairs,
  width: number,
  room: readonly [number, number],
  phrasing: Phrasing,
): Pick<Columns, 'before' | 'after' | 'arrow'> {
  const rows = pairs.panels.flatMap((panel) => panel.pairs);
  const heads = sharedHeads(pairs);
  const sideValues = (side: 'before' | 'after'): ColumnValue[] => [
    ...(areShort(heads) ? headWords(heads[side]) : []),
    ...rows.map((pair) => measuredValue(pair[side], phrasing)),
  ];
  const after = fitColumn(sideValues('after'), width, room);
  const right = columnStart(after) - arrowRoom;
  const before = fitColumn(sideValues('before'), right, room);
  return { before, after, arrow: right + arrowRoom / 2 };
}

/** The two heads end on one line; the words they share are above. */
export function layoutHeads(pairs: Pairs, { columns }: Context): Label[] {
  const { both, before, after } = sharedHeads(pairs);
  if (!areShort({ both, before, after })) return [];
  const style = { x: columns.width, anchor: 'end', tone: 'soft' } as const;
  const shared = layoutText(both, { ...style, y: lineHeight, width: columns.width });
  const top = lineHeight * (shared.length + 1);
  const valueColumns = [
    layoutValue(headValue(before), columns.before, top),
    layoutValue(headValue(after), columns.after, top),
  ];
  const last = Math.max(...valueColumns.flat().map(({ y }) => y));
  const ending = valueColumns.flatMap((labels) => {
    const down = last - (labels.at(-1)?.y ?? last);
    return labels.map((label) => ({ ...label, y: label.y + down }));
  });
  return [...shared, ...ending];
}
