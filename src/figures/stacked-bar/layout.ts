import { isAbsent } from '../../domain/table.ts';
import { layoutLegend, type Legend } from '../legend.ts';
import {
  layoutText,
  lineHeight,
  stackDown,
  stackedBelow,
  textWidth,
  type Box,
  type Label,
} from '../geometry.ts';
import type { FigureWords, NoteMarks, Quantity } from '../words.ts';
import {
  isRounded,
  rowBase,
  sizeOf,
  unknownParts,
  type PartName,
  type Stack,
  type StackRow,
} from './model.ts';

export interface StackLayout {
  width: number;
  height: number;
  legend: Legend;
  rows: StackRowLayout[];
  /** The position of the middle that the parts lie about; none where they all begin at one end. */
  centre?: number;
  /** That rounded parts do not sum to 100. */
  remark: Label[];
}

export interface StackRowLayout {
  key: string;
  labels: Label[];
  pieces: { box: Box; look: PartName['look'] }[];
  middle: number;
  height: number;
}

interface Room {
  stack: Stack;
  words: FigureWords;
  marks: NoteMarks;
  stacked: boolean;
  width: number;
  name: number;
  /** Where the parts begin that lie to neither side. */
  zero: number;
  perUnit: number;
  /** Where what stands apart begins. */
  apartAt: number;
}

const mostName = 230;
const gap = 16;
const apartGap = 18;
const thickness = 18;

/** Bars of parts end to end, about a middle where rows have one; what stands apart is to their right. */
export function layoutStack(
  stack: Stack,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): StackLayout {
  if (stack.rows.length === 0)
    return {
      width,
      height: 0,
      legend: { labels: [], samples: [], bottom: 0 },
      rows: [],
      remark: [],
    };
  const names = [...stack.parts, ...(stack.apart ? [stack.apart] : [])];
  const legend = layoutLegend(names, width);
  const room = makeRoom(stack, width, words, marks);
  const { laid: rows, bottom } = stackDown(stack.rows, legend.bottom, (row, top) =>
    layoutRow(row, top, room),
  );
  const remark = isRounded(stack)
    ? layoutText(words.words.rounded, { x: 0, y: bottom + lineHeight, width, tone: 'soft' })
    : [];
  const isCentred = stack.rows.some(({ before }) => before > 0);
  return {
    width,
    height: Math.max(bottom, ...remark.map(({ y }) => y + 6)),
    legend,
    rows,
    ...(isCentred ? { centre: room.zero } : {}),
    remark,
  };
}

/** One length for a unit in all rows: the widest of each side decides. */
function makeRoom(stack: Stack, width: number, words: FigureWords, marks: NoteMarks): Room {
  const stacked = width < stackedBelow;
  const texts = stack.rows.flatMap((row) => [row.label, rowBase(row, words)]);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text)));
  const name = stacked ? width : Math.min(mostName, widest);
  const left = stacked ? 0 : name + gap;
  const before = Math.max(0, ...stack.rows.map((row) => row.before));
  const after = Math.max(0, ...stack.rows.map((row) => sumOf(row.parts) - row.before));
  const apart = Math.max(0, ...stack.rows.map((row) => (row.apart ? sizeOf(row.apart) : 0)));
  const between = stack.apart ? apartGap : 0;
  const total = before + after + apart;
  // The number of the narrowest piece apart is wider than the piece.
  const numberRoom = stack.apart ? textWidth('00') : 0;
  const perUnit = (width - left - between - numberRoom) / (total > 0 ? total : 1);
  const zero = left + before * perUnit;
  return {
    ...{ stack, words, marks, stacked, width, name, zero, perUnit },
    apartAt: zero + after * perUnit + between,
  };
}

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

/** The name with its base, the bar beside or under it, and the numbers under their pieces. */
function layoutRow(row: StackRow, top: number, room: Room): StackRowLayout & { bottom: number } {
  const { stack, words, stacked, name: width } = room;
  const name = layoutText(row.label, { x: 0, y: top + lineHeight, width });
  const base = layoutText(rowBase(row, words), {
    ...{ x: 0, y: top + lineHeight * (name.length + 1), width, tone: 'soft' },
  });
  const under = top + lineHeight * (name.length + base.length);
  const barTop = stacked ? under + 6 : top + 4;
  const { pieces, numbers } = layoutPieces(row, barTop, room);
  const hasBar = pieces.length > 0;
  const numbersAt = hasBar ? barTop + thickness + lineHeight - 3 : barTop + 14;
  const unknown = layoutText(unknownParts(row, stack, words), {
    ...{ x: stacked ? 0 : width + gap, y: numbersAt + (numbers.length > 0 ? lineHeight : 0) },
    ...{ width: stacked ? room.width : room.width - width - gap, tone: 'soft' },
  });
  const lowest = Math.max(
    under,
    hasBar ? barTop + thickness : under,
    ...[...numbers, ...unknown].map(({ y }) => y),
  );
  return {
    key: row.key,
    labels: [...name, ...base, ...numbers, ...unknown],
    pieces,
    middle: (top + lowest + 6) / 2,
    height: lowest + 4 - top,
    bottom: lowest + 12,
  };
}

function layoutPieces(row: StackRow, top: number, room: Room) {
  const { stack, zero, perUnit, apartAt } = room;
  let at = zero - row.before * perUnit;
  const placed = row.parts.map((part, index) => {
    const x = at;
    at += sizeOf(part) * perUnit;
    return { part, x, look: stack.parts[index]?.look ?? 0, isApart: false };
  });
  const outside =
    row.apart && stack.apart
      ? [{ part: row.apart, x: apartAt, look: stack.apart.look, isApart: true }]
      : [];
  const all = [...placed, ...outside].filter(({ part }) => !isAbsent(part.value));
  return {
    pieces: all
      .filter(({ part }) => sizeOf(part) > 0)
      .map(({ part, x, look }) => ({
        look,
        box: { x, y: top, width: sizeOf(part) * perUnit, height: thickness },
      })),
    numbers: all.flatMap(({ part, ...place }) =>
      numberUnder(part, place, top + thickness + lineHeight - 3, room),
    ),
  };
}

/** A part's number, where it is narrower than its piece: the table has all of them. */
function numberUnder(
  part: Quantity,
  { x, isApart }: { x: number; isApart: boolean },
  y: number,
  { perUnit, words, marks }: Room,
): Label[] {
  const width = sizeOf(part) * perUnit;
  const text = `${words.number(sizeOf(part), 'count', part)}${marks(part.reference)}`;
  const fits = textWidth(text) + 4 <= width;
  // What stands apart has room to its right.
  if (isApart && !fits) return [{ x, y, text }];
  if (sizeOf(part) === 0 || !fits) return [];
  return [{ x: x + width / 2, y, text, anchor: 'middle' }];
}
