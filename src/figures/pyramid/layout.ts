import { isAbsent, numberIn } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Declaration } from '../figure.ts';
import {
  layoutText,
  lineHeight,
  stackDown,
  stackedBelow,
  textWidth,
  type Box,
  type Label,
} from '../geometry.ts';
import { readTable, seriesColour } from '../table-reader.ts';
import { sayNumber, type FigureWords, type NoteMarks, type Quantity } from '../words.ts';

export interface Pyramid {
  title: string;
  /** The two sides, with their colours. */
  sides: readonly [Side, Side];
  rows: { key: string; label: string; sizes: readonly [Quantity, Quantity] }[];
}

interface Side {
  name: string;
  colour: number;
}

/** The rows of the table in its order, each with a size on either side. */
export function readPyramid(
  report: PublicReport,
  { table: name, label, left, right }: Declaration<'pyramid'>,
  words: FigureWords,
): Pyramid {
  const table = readTable(report, name, words);
  const { places } = report.metadata;
  const side = (column: string, order: number): Side => ({
    name: table.title(column),
    colour: seriesColour(places, { label: column, isPlace: false, order }),
  });
  table.commonUnit(left, right);
  return {
    title: table.title(label),
    sides: [side(left, 0), side(right, 1)],
    rows: table.rows.map((row) => ({
      key: row.key,
      label: row.text(label),
      sizes: [row.quantity(left), row.quantity(right)],
    })),
  };
}

export interface PyramidLayout {
  width: number;
  height: number;
  heads: Label[];
  rows: PyramidRow[];
  /** The line that both sides begin at. */
  centre: { at: number; top: number; bottom: number };
}

export interface PyramidRow {
  key: string;
  labels: Label[];
  /** Left and right; none where a size is not known. */
  bars: { box: Box; colour: number }[];
  middle: number;
}

interface Room {
  name: number;
  centre: number;
  perUnit: number;
  words: FigureWords;
  marks: NoteMarks;
  sides: Pyramid['sides'];
}

const mostName = { narrow: 84, wide: 180 } as const;
const gap = 10;
const numberGap = 5;
const thickness = 16;

/** Bars to both sides of one line, on one scale, with their numbers at their ends. */
export function layoutPyramid(
  pyramid: Pyramid,
  width: number,
  words: FigureWords,
  marks: NoteMarks,
): PyramidLayout {
  if (pyramid.rows.length === 0)
    return { width, height: 0, heads: [], rows: [], centre: { at: 0, top: 0, bottom: 0 } };
  const room = makeRoom(pyramid, width, words, marks);
  const [left, right] = pyramid.sides;
  const { centre } = room;
  const style = { y: lineHeight, tone: 'strong' } as const;
  const heads = [
    ...layoutText(left.name, {
      ...{ ...style, x: centre - gap, width: centre - room.name - gap, anchor: 'end' },
      series: left.colour,
    }),
    ...layoutText(right.name, {
      ...{ ...style, x: centre + gap, width: width - centre - gap },
      series: right.colour,
    }),
  ];
  const top = Math.max(...heads.map(({ y }) => y)) + 8;
  const { laid: rows, bottom } = stackDown(pyramid.rows, top, (row, y) => layoutRow(row, y, room));
  return { width, height: bottom + 2, heads, rows, centre: { at: centre, top, bottom } };
}

/** One length for a unit on both sides; the widest number or word has room at the end of the longest bar. */
function makeRoom(pyramid: Pyramid, width: number, words: FigureWords, marks: NoteMarks): Room {
  const most = mostName[width < stackedBelow ? 'narrow' : 'wide'];
  const names = pyramid.rows.map(({ label }) => textWidth(label));
  const name = Math.min(most, Math.max(0, ...names)) + gap;
  const sizes = pyramid.rows.flatMap((row) => row.sizes);
  const texts = sizes.flatMap((size) =>
    isAbsent(size.value) ? [] : textWidth(numberText(size, words, marks)),
  );
  const numbers = Math.max(0, ...texts) + numberGap;
  const greatest = Math.max(0, ...sizes.flatMap(({ value }) => numberIn(value) ?? []));
  const half = (width - name) / 2;
  const perUnit = (half - numbers) / (greatest > 0 ? greatest : 1);
  return { name, centre: name + half, perUnit, words, marks, sides: pyramid.sides };
}

function numberText(size: Quantity, words: FigureWords, marks: NoteMarks): string {
  return `${sayNumber(size, words)}${marks(size.reference)}`;
}

function layoutRow(
  { key, label, sizes }: Pyramid['rows'][number],
  top: number,
  room: Room,
): PyramidRow & { bottom: number } {
  const { name, centre, perUnit, words, marks, sides } = room;
  const y = top + thickness - 2;
  const named = layoutText(label, { x: 0, y, width: name - gap });
  const bars = sizes.flatMap(({ value }, index) => {
    const size = numberIn(value);
    const side = index === 0 ? sides[0] : sides[1];
    if (size === undefined) return [];
    const width = Math.max(1, size * perUnit);
    const x = index === 0 ? centre - width : centre;
    return { colour: side.colour, box: { x, y: top, width, height: thickness } };
  });
  const half = centre - name - numberGap;
  const numbers = sizes.flatMap((size, index) => {
    const reach = (numberIn(size.value) ?? 0) * perUnit + numberGap;
    const isLeft = index === 0;
    const place = { x: isLeft ? centre - reach : centre + reach, y, width: half };
    const style = isLeft ? ({ anchor: 'end' } as const) : {};
    const tone = isAbsent(size.value) ? ({ tone: 'soft' } as const) : {};
    return layoutText(numberText(size, words, marks), { ...place, ...style, ...tone });
  });
  const lowest = Math.max(...[...named, ...numbers].map((one) => one.y), y);
  return {
    key,
    labels: [...named, ...numbers],
    bars,
    middle: (top + lowest + 4) / 2,
    bottom: lowest + 10,
  };
}
