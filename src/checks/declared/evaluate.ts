import { symbolMeanings } from '../../domain/absence-symbols.ts';
import type { DeclaredCheck } from '../../domain/descriptor.ts';
import {
  absolute,
  add,
  subtract,
  compare,
  toFraction,
  multiply,
  ratio,
  round,
  toNumber,
  type Fraction,
} from '../../domain/fraction.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { runningSums } from '../../disclosure/running-totals.ts';
import { locateCell, locateCells, type LocatedCell } from '../addresses.ts';
import { rowsIn, tablesIn } from '../rule.ts';
import {
  type CellReference,
  formatReference,
  isAbsent,
  isSuppressed,
  parsePattern,
} from '../../domain/table.ts';
import type { Sides } from '../../words/problem-words.ts';

/** What came of making a declared check once: for one row, where its total's row is `*`. */
export type Outcome =
  | { kind: 'holds' }
  | { kind: 'fails'; sides: Sides; cells: LocatedCell[] }
  | { kind: 'no-value'; cell: LocatedCell }
  /** An address leads to no cell, or to one that could not be read: others say so. */
  | { kind: 'no-cell' }
  /** It has a hidden number, so that it cannot be checked. Another rule finds whether it reveals that number. */
  | { kind: 'hidden' };

/** Makes a declared check, exactly. A check over every row has an outcome for each of them. */
export function evaluate(check: DeclaredCheck, report: ReportSource): Outcome[] {
  switch (check.kind) {
    case 'sum':
      return sums(check, report);
    case 'equal':
      return eachRow(check.cells, report).map((addresses) => equal(addresses, report));
    case 'at-most':
      return eachRow([check.smaller, check.larger], report).map((addresses) =>
        atMost(addresses, report),
      );
    case 'running-total':
      return countedOn(check, report);
    case 'share':
      return eachRow([check.numerator, check.denominator, check.percent], report).map((addresses) =>
        share(addresses, check.decimals, report),
      );
  }
}

/** The addresses with `*` replaced by each row's key; as they are where none holds it. */
function eachRow(addresses: string[], report: ReportSource): string[][] {
  const [starred] = addresses.flatMap((address) => {
    const pattern = parsePattern(address);
    return pattern?.row === '*' ? pattern : [];
  });
  if (!starred) return [addresses];
  return rowsIn(report, starred.table).map(({ key }) =>
    addresses.map((address) => address.replace('/*/', `/${key}/`)),
  );
}

function sums(check: DeclaredCheck & { kind: 'sum' }, report: ReportSource): Outcome[] {
  const margin = check.tolerance ? roundingMargin : exactly;
  if (parsePattern(check.total)?.row === '*') {
    const rows = eachRow([check.total, ...check.parts], report);
    // A whole table holds its keys, which are no numbers: that is said once, and not of every row.
    const isTable = check.parts.some((part) => parsePattern(part)?.column === '*');
    return rows
      .slice(0, isTable ? 1 : undefined)
      .map(([total = '', ...parts]) => sum(parts, total, report, margin));
  }
  return [sum(check.parts, check.total, report, margin)];
}

/** Each total is the one before it and what its row adds; the first of a run is its step alone. */
function countedOn(
  check: DeclaredCheck & { kind: 'running-total' },
  report: ReportSource,
): Outcome[] {
  return runningSums(check, tablesIn(report)).map(({ total, parts }) =>
    sum(parts.map(formatReference), formatReference(total), report),
  );
}

/** How far numbers may be from adding up. */
type Margin = (cells: readonly LocatedCell[]) => Fraction;

const exactly: Margin = () => toFraction(0);

/** Half of the last decimal for each number, the total too: so far can rounding each of them take a sum that holds. */
function roundingMargin(cells: readonly LocatedCell[]): Fraction {
  const decimals = Math.max(...cells.map(decimalsOf));
  return ratio(cells.length, 2 * 10 ** decimals);
}

function decimalsOf({ cell, field }: LocatedCell): number {
  const [, written = ''] = String(typeof cell === 'number' ? cell : '').split('.');
  return Math.max(field.decimals ?? 0, written.length);
}

/** As many parts of a sum as anybody adds up again. */
const mostParts = 12;

/** Parts with `*` are every row but the total's own. */
function sum(
  parts: string[],
  total: string,
  report: ReportSource,
  margin: Margin = exactly,
): Outcome {
  const whole = cellAt(total, report);
  const cells = parts.map((part) => partsAt(part, whole?.reference, report));
  if (!whole || cells.some((found) => found.length === 0)) return { kind: 'no-cell' };
  const all = [...cells.flat(), whole];
  return compared(all, report, (numbers) => {
    const added = numbers.slice(0, -1);
    const left = added.reduce((a, b) => add(a, b), toFraction(0));
    const right = numbers.at(-1) ?? toFraction(0);
    return {
      holds: compare(absolute(subtract(left, right)), margin(all)) <= 0,
      sides: {
        kind: 'sum',
        parts: added.slice(0, mostParts).map(toNumber),
        count: added.length,
        sum: toNumber(left),
        total,
        stated: toNumber(right),
      },
    };
  });
}

function partsAt(
  part: string,
  total: CellReference | undefined,
  report: ReportSource,
): LocatedCell[] {
  const pattern = parsePattern(part);
  if (!pattern) return [];
  const isTotal = (cell: LocatedCell) =>
    pattern.row === '*' && pattern.table === total?.table && cell.reference.row === total.row;
  return locateCells(report, pattern).filter((cell) => !isTotal(cell));
}

function equal(addresses: string[], report: ReportSource): Outcome {
  return comparedAt(addresses, report, (numbers) => ({
    holds: numbers.every((number) => compare(number, numbers[0] ?? number) === 0),
    sides: { kind: 'equal', cells: named(addresses, numbers) },
  }));
}

function atMost(addresses: string[], report: ReportSource): Outcome {
  return comparedAt(addresses, report, (numbers) => {
    const [smaller = toFraction(0), larger = toFraction(0)] = numbers;
    return {
      holds: compare(smaller, larger) <= 0,
      sides: { kind: 'at-most', cells: named(addresses, numbers) },
    };
  });
}

function share(addresses: string[], decimals: number, report: ReportSource): Outcome {
  return comparedAt(addresses, report, (numbers) => {
    const [part, whole, percent] = numbers.map(toNumber);
    const real = whole ? multiply(ratio(part ?? 0, whole), toFraction(100)) : toFraction(0);
    const rounded = round(real, decimals);
    const said = toFraction(percent ?? 0);
    return {
      holds: whole !== 0 && compare(rounded, said) === 0,
      sides: {
        kind: 'share',
        numerator: part ?? 0,
        denominator: whole ?? 0,
        real: toNumber(rounded),
        percent: addresses[2] ?? '',
        stated: percent ?? 0,
      },
    };
  });
}

interface Comparison {
  holds: boolean;
  sides: Sides;
}

type Compare = (numbers: Fraction[]) => Comparison;

function comparedAt(addresses: string[], report: ReportSource, make: Compare): Outcome {
  const cells = addresses.flatMap((address) => cellAt(address, report) ?? []);
  return cells.length < addresses.length ? { kind: 'no-cell' } : compared(cells, report, make);
}

function compared(cells: LocatedCell[], report: ReportSource, make: Compare): Outcome {
  const empty =
    cells.find(({ cell }) => typeof cell !== 'number' && !isSuppressed(cell)) ??
    cells.find(({ cell }) => isSuppressed(cell));
  if (empty && isSuppressed(empty.cell)) return { kind: 'hidden' };
  if (empty)
    return isUnreadable(empty, report) ? { kind: 'no-cell' } : { kind: 'no-value', cell: empty };
  const numbers = cells.flatMap(({ cell }) => (typeof cell === 'number' ? toFraction(cell) : []));
  const { holds, sides } = make(numbers);
  return holds ? { kind: 'holds' } : { kind: 'fails', sides, cells };
}

function cellAt(address: string, report: ReportSource): LocatedCell | undefined {
  const reference = parsePattern(address);
  return reference && locateCell(report, reference);
}

function named(addresses: string[], numbers: Fraction[]) {
  return numbers.map((number, index) => {
    const reference = parsePattern(addresses[index] ?? '');
    return { address: reference ? formatReference(reference) : '', number: toNumber(number) };
  });
}

/** True for a cell that reading has refused: it is absent, though what stands there was given no meaning, or must be a value. */
export function isUnreadable(
  { cell, field, reference, row }: LocatedCell,
  { descriptor }: ReportSource,
): boolean {
  if (!isAbsent(cell) || cell.absent !== 'missing') return false;
  const written = row.raw(field.name).trim();
  const resource = descriptor?.value.resources.find(({ name }) => name === reference.table);
  if (!resource?.schema) return written !== '';
  const declared = resource.schema.fields.find(({ name }) => name === field.name);
  if (declared?.constraints?.required) return true;
  return ![resource.schema.missingValues, declared?.missingValues].some((symbols) =>
    symbolMeanings(symbols).has(written),
  );
}
