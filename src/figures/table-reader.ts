import { isAbsent, textIn, type Absent, type Cell, type Field, type Row } from '../domain/table.ts';
import { tablesOf, type PublicReport } from '../domain/public-report.ts';
import type { CellReference } from '../domain/reference.ts';
import type { Unit } from '../domain/unit.ts';
import type { FigureWords } from './words.ts';

/** What a figure asks of one table's model, by columns that the checks have found there. */
export interface TableReader {
  rows: readonly Row[];
  field(column: string): Field;
  title(column: string): string;
  cell(row: Row, column: string): Cell;
  /** The text in a cell as it stands: a key, a code or words; empty where there is none. */
  key(row: Row, column: string): string;
  /** A cell's text for readers: the word of a code, the name of what a key refers to, or the text itself. */
  text(row: Row, column: string): string;
  /** A number, or why there is none. */
  number(row: Row, column: string): number | Absent;
  unit(row: Row, column: string): Unit;
  /** The unit of all numbers in some columns. Throws where there are several: the checks refuse that earlier. */
  commonUnit(...columns: string[]): Unit;
  reference(row: Row, column: string): CellReference;
}

/** Throws where the table or one of its columns is missing: the checks refuse that earlier. */
export function readTable(report: PublicReport, name: string, words: FigureWords): TableReader {
  const model = tablesOf(report).table(name);
  if (!model) throw new TypeError(`a figure asks for the table ${name}`);
  const { language } = report.metadata;
  const field = (column: string): Field => {
    const found = model.field(column);
    if (!found) throw new TypeError(`a figure asks for ${name}/*/${column}`);
    return found;
  };
  const cell = (row: Row, column: string): Cell =>
    model.cell(row, field(column).name) ?? { absent: 'missing' };
  const unit = (row: Row, column: string): Unit => model.unit(row, column) ?? 'count';
  return {
    rows: model.table.rows,
    field,
    title: (column) => words.title(name, field(column), language),
    cell,
    key: (row, column) => textIn(cell(row, column)) ?? '',
    text: (row, column) => {
      const value = cell(row, column);
      if (isAbsent(value)) return '';
      const word = words.label(field(column), value, language);
      return word ?? model.named(row, column, (id) => words.place(id)) ?? String(value);
    },
    number: (row, column) => numberOrAbsent(cell(row, column)),
    unit,
    commonUnit: (...columns) => {
      const all = model.table.rows.flatMap((row) => columns.map((column) => unit(row, column)));
      const [common = 'count', ...others] = new Set(all);
      if (others.length > 0)
        throw new TypeError(`${columns.join(', ')} in ${name} have several units`);
      return common;
    },
    reference: (row, column) => ({ table: name, row: row.key, column }),
  };
}

function numberOrAbsent(cell: Cell): number | Absent {
  if (typeof cell === 'number' || isAbsent(cell)) return cell;
  throw new TypeError(`a figure asks for the number in ${JSON.stringify(cell)}`);
}

/** What a row or a series is called, and the colour that follows from it. */
export interface Named {
  label: string;
  isPlace: boolean;
  /** Which colour it takes, from 0. A municipality keeps its colour in every figure of a report. */
  colour: number;
}

/** Names a row by a column, and gives it its colour: the municipality's own, or one by its order in the figure. */
export function namedIn(
  table: TableReader,
  column: string,
  { metadata }: PublicReport,
): (row: Row, order: number) => Named {
  const isPlace = table.field(column).target === 'organisations';
  return (row, order) => {
    const of = { label: table.key(row, column), isPlace, order };
    const colour = seriesColour(metadata.places, of);
    return { label: table.text(row, column), isPlace, colour };
  };
}

/**
 * The colour of a series, from 0. A colour means one thing in a whole report: a municipality has that of its
 * index in `report.yaml` in every figure, and nothing else takes a municipality's. Others follow in their order.
 */
export function seriesColour(
  places: readonly string[],
  { label, isPlace, order }: { label: string; isPlace: boolean; order: number },
): number {
  const place = isPlace ? places.indexOf(label) : -1;
  return place < 0 ? places.length + order : place;
}
