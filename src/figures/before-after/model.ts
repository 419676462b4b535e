import { isAbsent } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import { type FigureWords, baseText, type Quantity, type NoteMarks } from '../words.ts';
import {
  namedIn,
  type Named,
  readTable,
  type TableReader,
  type RowReader,
} from '../table-reader.ts';
import { numberValue, type ColumnValue } from '../value-column.ts';
import { textWidth } from '../geometry.ts';

export type BeforeAfter = Declaration<'before-after'>;

interface Measurement extends Quantity {
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
    ...readPair(row, declaration),
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

function readPair(row: RowReader, declaration: BeforeAfter): Omit<Pair, keyof Named> {
  const { minimumBase = 0 } = declaration;
  const before = readMeasurement(row, declaration.before, declaration.beforeBase);
  const after = readMeasurement(row, declaration.after, declaration.afterBase);
  if (before.unit !== after.unit)
    throw new TypeError(`${declaration.table}/${row.key} is measured in two units`);
  const isSmall = [before, after].some(({ base }) => isBelow(base, minimumBase));
  return { key: row.key, before, after, isSmall };
}

function readMeasurement(row: RowReader, column: string, base: string | undefined): Measurement {
  return {
    ...row.quantity(column),
    ...given({ base: base === undefined ? undefined : row.quantity(base) }),
  };
}

function isBelow(base: Quantity | undefined, limit: number): boolean {
  return base !== undefined && !isAbsent(base.value) && base.value < limit;
}

/** What the rows of one figure need for their words. */
export interface Phrasing {
  words: FigureWords;
  marks: NoteMarks;
}

/** A measurement in its column: the number, and its base below. */
export function measuredValue(measurement: Measurement, { words, marks }: Phrasing): ColumnValue {
  const { value, base } = measurement;
  // Where neither the measurement nor its base is known, that is said once.
  const isSaid = isAbsent(value) && base !== undefined && isAbsent(base.value);
  const below = base && !isSaid && baseText(base, words);
  const number = numberValue(measurement, words, marks);
  return below ? { ...number, below } : number;
}

/** Words on the two numbers together: that nothing changed, and that a base is small. */
export function remarksOn(pair: Pair, { words: { words } }: Phrasing): string {
  const remarks = [isUnchanged(pair) && words.unchanged, pair.isSmall && words.smallBase];
  return remarks.filter(Boolean).join(', ');
}

export function isUnchanged({ before, after }: Pair): boolean {
  return !isAbsent(before.value) && before.value === after.value;
}

/** The heads over the two columns of numbers, and over both together. */
interface Heads {
  both: string;
  before: string;
  after: string;
}

/** A longer word over a column of numbers would take up room that the points need. */
const mostHead = 88;

/** Whether both heads fit over their columns; the key repeats them in any case. */
export function areShort({ before, after }: Heads): boolean {
  return [before, after].every((head) =>
    head.split(' ').every((word) => textWidth(word) <= mostHead),
  );
}

/** The titles of the two columns: the words that both begin with are said once, over them both. */
export function sharedHeads({ titles }: Pairs): Heads {
  const before = titles.before.split(' ');
  const after = titles.after.split(' ');
  const most = Math.min(before.length, after.length) - 1;
  const differs = before.findIndex((word, index) => index >= most || word !== after[index]);
  return {
    both: before.slice(0, differs).join(' '),
    before: before.slice(differs).join(' '),
    after: after.slice(differs).join(' '),
  };
}
