import { isAbsent, numberIn } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import { readReferences, type ReferenceSize } from '../references.ts';
import { readTable, seriesColour, type RowReader, type TableReader } from '../table-reader.ts';
import type { FigureWords, Quantity } from '../words.ts';

export type BarDeclaration = Declaration<'bar'>;

/** One size of a row, in the column of a group where there are several. */
export interface Bar extends Quantity {
  group: Group;
  base?: Quantity;
  target?: Quantity;
  interim: boolean;
}

/** A column of sizes. */
export interface Group {
  name: string;
  /** None where there is one column: its bars have the accent's colour. */
  colour?: number;
}

export interface BarRow {
  key: string;
  label: string;
  /** Another row is spoken of: this one is grey. */
  muted: boolean;
  bars: Bar[];
}

export interface Bars {
  title: string;
  unit: Unit;
  groups: Group[];
  titles: { base: string; target: string };
  rows: BarRow[];
  references: ReferenceSize[];
  /** Columns side by side, where their names have room. */
  upright: boolean;
}

/** The rows with a bar for each column of sizes, sorted as the figure asks. */
export function readBars(
  report: PublicReport,
  declaration: BarDeclaration,
  words: FigureWords,
): Bars {
  const table = readTable(report, declaration.table, words);
  const { label, values, base, target, sort, direction } = declaration;
  const groups = readGroups(table, declaration, report);
  const rows = table.rows.map((row) => readRow(row, declaration, groups));
  const title = (column: string | undefined) => (column ? table.title(column) : '');
  return {
    title: table.title(label),
    unit: table.commonUnit(...values),
    groups,
    titles: { base: title(base), target: title(target) },
    rows: sort === 'value' ? rows.toSorted(byFirstSize) : rows,
    references: readReferences(declaration.references, report),
    upright: direction === 'up',
  };
}

function readGroups(
  table: TableReader,
  { values }: BarDeclaration,
  { metadata }: PublicReport,
): Group[] {
  return values.map((column, order) => {
    const name = table.title(column);
    const of = { label: name, isPlace: false, order };
    return {
      name,
      ...(values.length > 1 ? { colour: seriesColour(metadata.places, of) } : {}),
    };
  });
}

function readRow(row: RowReader, declaration: BarDeclaration, groups: readonly Group[]): BarRow {
  const { label, values, base, target, interim, highlight } = declaration;
  const isInterim = interim !== undefined && row.cell(interim) === true;
  const beside = (column: string | undefined) => (column ? row.quantity(column) : undefined);
  return {
    key: row.key,
    label: row.text(label),
    muted: highlight !== undefined && !highlight.includes(row.key),
    bars: values.map((column, index) => ({
      ...row.quantity(column),
      group: groups[index] ?? { name: '' },
      interim: isInterim,
      ...given({ base: beside(base), target: beside(target) }),
    })),
  };
}

/** The greatest first; what is not known last, in the order of the table. */
function byFirstSize(a: BarRow, b: BarRow): number {
  const [first, second] = [a, b].map(({ bars }) => numberIn(bars[0]?.value));
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return second - first;
}

/** Everything that stands on the axis of sizes. */
export function sizesOn({ rows, references }: Bars): number[] {
  const drawn = rows.flatMap(({ bars }) =>
    bars.flatMap(({ value, target }) => [value, target?.value ?? { absent: 'missing' as const }]),
  );
  const held = references.flatMap(({ value, to }) => [value, to ?? value]);
  return [...drawn.flatMap((size) => (isAbsent(size) ? [] : size)), ...held];
}
