import { isAbsent, numberIn } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import { given } from '../../domain/given.ts';
import { readTable, seriesColour } from '../table-reader.ts';
import { baseText, type FigureWords, type Quantity } from '../words.ts';

/** How the pieces of one part look, in every row. */
export interface PartName {
  name: string;
  /** The class that gives its pieces their colour, or the series whose colour they take, from 0. */
  look: string | number;
}

export interface StackRow {
  key: string;
  label: string;
  parts: Quantity[];
  /** What stands apart from the others, after a gap. */
  apart?: Quantity;
  base?: Quantity;
  /** How far the parts begin before the line in the middle; 0 where they begin at it. */
  before: number;
}

export interface Stack {
  titles: { label: string; base: string };
  unit: Unit;
  parts: PartName[];
  apart?: PartName;
  rows: StackRow[];
}

/** The columns of a table that are drawn end to end. */
interface Declared {
  table: string;
  label: string;
  base?: string | undefined;
}

/** The rows with their parts in order; `before` says how much of them lies to the left of the middle. */
export function readStack(
  report: PublicReport,
  { table: name, label, base }: Declared,
  { columns, apart }: { columns: readonly string[]; apart?: string | undefined },
  words: FigureWords,
  before: (parts: readonly Quantity[]) => number = () => 0,
): Stack {
  const table = readTable(report, name, words);
  const { places } = report.metadata;
  const beside = (column: string | undefined) => (column ? table.title(column) : '');
  return {
    titles: { label: table.title(label), base: beside(base) },
    unit: table.commonUnit(...columns),
    parts: columns.map((column, order) => ({
      name: table.title(column),
      look: seriesColour(places, { label: column, isPlace: false, order }),
    })),
    ...(apart ? { apart: { name: table.title(apart), look: 'outside' } } : {}),
    rows: table.rows.map((row) => {
      const parts = columns.map((column) => row.quantity(column));
      return {
        key: row.key,
        label: row.text(label),
        parts,
        before: before(parts),
        ...given({
          apart: apart ? row.quantity(apart) : undefined,
          base: base ? row.quantity(base) : undefined,
        }),
      };
    }),
  };
}

/** A part's size; nothing where it is not known. */
export function sizeOf({ value }: Quantity): number {
  return numberIn(value) ?? 0;
}

/** All parts of a row, what stands apart among them. */
export function allParts({ parts, apart }: StackRow): Quantity[] {
  return apart ? [...parts, apart] : parts;
}

/** Whether rounded percentages of some row miss 100. */
export function isRounded({ unit, rows }: Stack): boolean {
  if (unit !== 'percent') return false;
  return rows.some((row) => {
    const parts = allParts(row);
    const isKnown = parts.every(({ value }) => !isAbsent(value));
    const sum = parts.reduce((total, part) => total + sizeOf(part), 0);
    return isKnown && parts.length > 0 && Math.abs(sum - 100) > 1e-9;
  });
}

/** Which parts are not known, and why: `Nej: ikke oplyst`; said once where it is so of them all. */
export function unknownParts(row: StackRow, { parts, apart }: Stack, words: FigureWords): string {
  const names = [...parts, ...(apart ? [apart] : [])];
  const absences = allParts(row).map(({ value }) => (isAbsent(value) ? value.absent : undefined));
  const [first] = absences;
  if (first !== undefined && absences.every((one) => one === first)) return words.absence(first);
  return allParts(row)
    .flatMap(({ value }, index) =>
      isAbsent(value) ? `${names[index]?.name ?? ''}: ${words.absence(value.absent)}` : [],
    )
    .join(', ');
}

export function rowBase({ base }: StackRow, words: FigureWords): string {
  return base ? baseText(base, words) : '';
}
