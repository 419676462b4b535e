import { given } from '../domain/given.ts';
import {
  isAbsent,
  textIn,
  type Absent,
  type Cell,
  type Field,
  type Row,
  type CellReference,
} from '../domain/table.ts';
import { tablesOf, type PublicReport } from '../domain/public-report.ts';
import type { Unit } from '../domain/unit.ts';
import type { TableModel } from '../domain/tables.ts';
import type { Language } from '../domain/language.ts';
import type { FigureWords, Nearness, Quantity } from './words.ts';

/** What a figure asks of one table's model, by columns that the checks have found there. */
export interface TableReader {
  rows: readonly RowReader[];
  field(column: string): Field;
  title(column: string): string;
  /** The unit of all numbers in some columns. Throws where there are several: the checks refuse that earlier. */
  commonUnit(...columns: string[]): Unit;
}

/** The cells of one row, by the names of their columns. */
export interface RowReader {
  key: string;
  cell(column: string): Cell;
  /** The text in a cell as it stands: a key, a code or words; empty where there is none. */
  code(column: string): string;
  /** A cell's text for readers: the word of a code, the name of what a key refers to, or the text itself. */
  text(column: string): string;
  /** The same, or why it is absent; empty where none is expected or no column is named. */
  said(column: string | undefined): string;
  /** A number, or why there is none. */
  number(column: string): number | Absent;
  quantity(column: string): Quantity & { reference: CellReference };
  reference(column: string): CellReference;
}

/** Throws where the table or one of its columns is missing: the checks refuse that earlier. */
export function readTable(report: PublicReport, name: string, words: FigureWords): TableReader {
  const model = tablesOf(report).table(name);
  if (!model) throw new TypeError(`a figure asks for the table ${name}`);
  const { language } = report.metadata;
  const rows = model.table.rows.map((row) => readRow(model, row, language, words));
  return {
    rows,
    field: (column) => findField(model, column),
    title: (column) => words.title(name, findField(model, column), language),
    commonUnit: (...columns) => {
      const all = model.table.rows.flatMap((row) =>
        columns.map((column) => rowUnit(model, row, column)),
      );
      const [common = 'count', ...others] = new Set(all);
      if (others.length > 0)
        throw new TypeError(`${columns.join(', ')} in ${name} have several units`);
      return common;
    },
  };
}

function findField(model: TableModel, column: string): Field {
  const found = model.field(column);
  if (!found) throw new TypeError(`a figure asks for ${model.table.name}/*/${column}`);
  return found;
}

function rowUnit(model: TableModel, row: Row, column: string): Unit {
  return model.unit(row, column) ?? 'count';
}

function readRow(model: TableModel, row: Row, language: Language, words: FigureWords): RowReader {
  const cell = (column: string): Cell =>
    model.cell(row, findField(model, column).name) ?? { absent: 'missing' };
  const text = (column: string): string => {
    const value = cell(column);
    if (isAbsent(value)) return '';
    const word = words.label(findField(model, column), value, language);
    if (isTime(findField(model, column))) return words.date(String(value));
    return word ?? model.named(row, column, (id) => words.place(id)) ?? String(value);
  };
  const number = (column: string): number | Absent => numberOrAbsent(cell(column));
  const nearness = (column: string): Nearness =>
    given({ qualifier: model.qualifier(row, column), decimals: model.decimals(row, column) });
  const reference = (column: string): CellReference => ({
    table: model.table.name,
    row: row.key,
    column,
  });
  return {
    key: row.key,
    cell,
    code: (column) => textIn(cell(column)) ?? '',
    text,
    said: (column) => {
      if (column === undefined) return '';
      const value = cell(column);
      if (!isAbsent(value)) return text(column);
      return value.absent === 'not-applicable' ? '' : words.absence(value.absent);
    },
    number,
    quantity: (column) => ({
      value: number(column),
      unit: rowUnit(model, row, column),
      ...nearness(column),
      reference: reference(column),
    }),
    reference,
  };
}

/** Whether a column holds days, months or other periods. */
function isTime({ type }: Field): boolean {
  return ['date', 'month', 'week', 'quarter', 'school-year', 'partial-date'].includes(type);
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
): (row: RowReader, order: number) => Named {
  const isPlace = table.field(column).target === 'organisations';
  return (row, order) => {
    const of = { label: row.code(column), isPlace, order };
    const colour = seriesColour(metadata.places, of);
    return { label: row.text(column), isPlace, colour };
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
