import type { PublicReport } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import { type Row, isAbsent, type Absent } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureWords } from '../words.ts';
import { namedIn, type Named } from '../named-series.ts';
import { readTable, type TableReader } from '../table-reader.ts';

export type BeforeAfter = DeclarationOf<'before-after'>;

/** A number, or why there is none, with its unit and its cell. */
export interface Quantity {
  value: number | Absent;
  unit: Unit;
  reference: CellReference;
}

export interface Measurement extends Quantity {
  /** Its base: how many people or things it counts. */
  base?: Quantity;
}

/** The two measurements of one thing. */
export interface Pair extends Named {
  key: string;
  before: Measurement;
  after: Measurement;
  /** Whether the base of one of them is below the declared limit. An unknown base is not small. */
  isSmall: boolean;
}

/** Pairs that may share one axis: those of one unit. */
export interface Panel {
  unit: Unit;
  pairs: Pair[];
}

export interface Pairs {
  titles: { label: string; before: string; after: string; beforeBase: string; afterBase: string };
  panels: Panel[];
  minimumBase: number;
}

/** The rows of the table, by unit, in the table's order. */
export function readPairs(
  report: PublicReport,
  declaration: BeforeAfter,
  words: FigureWords,
): Pairs {
  const table = readTable(report, declaration.table, words);
  const named = namedIn(table, declaration.label, report);
  const pairs = table.rows.map((row, order) => ({
    ...named(row, order),
    ...readPair(table, row, declaration),
  }));
  const panels = [...Map.groupBy(pairs, ({ before }) => before.unit)];
  return {
    titles: columnTitles(table, declaration),
    panels: panels.map(([unit, members]) => ({ unit, pairs: members })),
    minimumBase: declaration.minimumBase ?? 0,
  };
}

function columnTitles(table: TableReader, declaration: BeforeAfter): Pairs['titles'] {
  const title = (column?: string): string => (column ? table.title(column) : '');
  return {
    label: title(declaration.label),
    before: title(declaration.before),
    after: title(declaration.after),
    beforeBase: title(declaration.beforeBase),
    afterBase: title(declaration.afterBase),
  };
}

function readPair(table: TableReader, row: Row, declaration: BeforeAfter): Omit<Pair, keyof Named> {
  const { minimumBase = 0 } = declaration;
  const before = readMeasurement(table, row, declaration.before, declaration.beforeBase);
  const after = readMeasurement(table, row, declaration.after, declaration.afterBase);
  if (before.unit !== after.unit)
    throw new TypeError(`${declaration.table}/${row.key} is measured in two units`);
  const isSmall = [before, after].some(({ base }) => isBelow(base, minimumBase));
  return { key: row.key, before, after, isSmall };
}

function readMeasurement(
  table: TableReader,
  row: Row,
  column: string,
  base: string | undefined,
): Measurement {
  const quantity = readQuantity(table, row, column);
  return base === undefined ? quantity : { ...quantity, base: readQuantity(table, row, base) };
}

function readQuantity(table: TableReader, row: Row, column: string): Quantity {
  return {
    value: table.number(row, column),
    unit: table.unit(row, column),
    reference: table.reference(row, column),
  };
}

function isBelow(base: Quantity | undefined, limit: number): boolean {
  return base !== undefined && !isAbsent(base.value) && base.value < limit;
}
