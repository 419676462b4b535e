import { textIn, type Category, type CellReference } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { given } from '../../domain/given.ts';
import { sayNoted, type BoxText } from '../diagram.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, NoteMarks } from '../words.ts';
import { readTable, type TableReader } from '../table-reader.ts';

export type QuadrantDiagram = Declaration<'quadrant-diagram'>;

/** Four fields: two rows of two. */
export interface Quadrants {
  titles: { label: string; detail?: string };
  across: Axis;
  down: Axis;
  /** The fields as they are read: from left to right, then down. */
  fields: Field[];
}

/** A property, and the labels of its two values. */
export interface Axis {
  title: string;
  values: readonly [string, string];
}

export interface Field {
  across: 0 | 1;
  down: 0 | 1;
  items: Item[];
}

interface Item extends BoxText {
  key: string;
  reference: CellReference;
}

const sides = [0, 1] as const;

export function readQuadrants(
  report: PublicReport,
  { table: name, label, detail, across, down }: QuadrantDiagram,
  words: FigureWords,
  marks: NoteMarks,
): Quadrants {
  const table = readTable(report, name, words);
  const [left, top] = [readCategories(table, across), readCategories(table, down)];
  const placed = table.rows.map((row) => ({
    across: findSide(textIn(row.cell(across)), left, row.key),
    down: findSide(textIn(row.cell(down)), top, row.key),
    item: {
      key: row.key,
      name: sayNoted(row, label, marks),
      ...given({ detail: detail && row.said(detail) }),
      reference: row.reference(label),
    },
  }));
  const itemsIn = (x: 0 | 1, y: 0 | 1) =>
    placed.filter((one) => one.across === x && one.down === y).map(({ item }) => item);
  return {
    titles: {
      label: table.title(label),
      ...given({ detail: detail && table.title(detail) }),
    },
    across: readAxis(table, across, left),
    down: readAxis(table, down, top),
    fields: sides.flatMap((y) => sides.map((x) => ({ across: x, down: y, items: itemsIn(x, y) }))),
  };
}

type Pair = readonly [Category, Category];

function readCategories(table: TableReader, column: string): Pair {
  const [first, second, ...more] = table.field(column).categories ?? [];
  if (!first || !second || more.length > 0)
    throw new TypeError(`a quadrant diagram asks for two values in the column ${column}`);
  return [first, second];
}

/** An unknown value has no field: there is nowhere to draw it. */
function findSide(value: string | undefined, pair: Pair, key: string): 0 | 1 {
  const side = sides.find((index) => pair[index].value === value);
  if (side === undefined) throw new TypeError(`a quadrant diagram has no field for the row ${key}`);
  return side;
}

function readAxis(table: TableReader, column: string, [first, second]: Pair): Axis {
  return { title: table.title(column), values: [first.label, second.label] };
}
