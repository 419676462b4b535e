import { add, compare, toFraction, toNumber, type Fraction } from '../../domain/fraction.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import { isWithin, parsePattern } from '../../domain/table.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule, RowView } from '../rule.ts';
import { drawnFigures, type DrawnFigure } from './drawn-figures.ts';
import { usesByFigure, type FigureUses } from './figure-demands.ts';

/** Parts and what they are parts of. Parts of a part need not be all of it. */
interface Whole {
  parts: CellAt[];
  whole: CellAt | 100;
  exhaustive: boolean;
}

interface CellAt {
  row: RowView;
  column: string;
}

/**
 * Parts that are drawn as a whole are the whole: they do not exceed it, and where all of them are known they sum to it.
 * Percentages may miss it by what rounding does.
 */
export const figureParts: Rule<'figure-parts'> = {
  code: 'figure-parts',
  severity: 'error',
  check: (report) =>
    [
      ...drawnFigures(report, 'parts-of-whole').flatMap(wholesIn),
      ...usesByFigure(report).flatMap(wholesInRows),
    ]
      .filter((whole) => !isSummed(whole, report))
      .flatMap(uneven),
};

/** In each row the columns of parts; percentages are parts of 100, counts of the row's base. */
function wholesInRows({ demands: { whole }, uses, view }: FigureUses): Whole[] {
  if (!whole) return [];
  const columns = uses.filter(({ property }) => whole.parts.includes(property));
  const base = uses.find(({ property }) => property === whole.base)?.name;
  return view.rows.flatMap((row): Whole[] => {
    const parts = columns.map(({ name }) => ({ row, column: name }));
    const isShare = columns.every(({ field }) => field?.unit === 'percent');
    if (isShare) return [{ parts, whole: 100, exhaustive: true }];
    return base === undefined ? [] : [{ parts, whole: { row, column: base }, exhaustive: true }];
  });
}

/** Whether a declared check adds the parts up: it reports what does not sum, or a note of its tells readers why. */
function isSummed({ whole, parts: [first] }: Whole, { descriptor }: ReportSource): boolean {
  if (whole === 100 || !first) return false;
  const { table } = whole.row.source;
  const at = { table: table.name, row: whole.row.key, column: whole.column };
  return (descriptor?.value.checks ?? []).some((check) => {
    if (check.kind !== 'sum') return false;
    const [total, ...parts] = [check.total, ...check.parts].map(parsePattern);
    const isTotal = total !== undefined && isWithin(at, total);
    return (
      isTotal && parts.some((part) => part?.table === at.table && part.column === first.column)
    );
  });
}

type Parts = DrawnFigure<Extract<FigureDeclaration, { kind: 'parts-of-whole' }>>;

/**
 * The whole with the parts that are part of no other, and each part that has parts itself. Parts that lead to the
 * whole no way are left to the rules about rows.
 */
function wholesIn({ figure: { total, value, parent = '' }, view }: Parts): Whole[] {
  const parts = view.rows.filter(({ key }) => key !== total);
  const groups = Map.groupBy(parts, (row) => row.text(parent) ?? total);
  const reached = new Set([total]);
  for (const key of reached) for (const row of groups.get(key) ?? []) reached.add(row.key);
  if (reached.size <= parts.length) return [];
  return [...groups].flatMap(([key, members]) => {
    const whole = view.byKey.get(key);
    if (!whole) return [];
    const at = (row: RowView) => ({ row, column: value });
    return { parts: members.map(at), whole: at(whole), exhaustive: key === total };
  });
}

function uneven({ parts, whole, exhaustive }: Whole): Finding<'figure-parts'>[] {
  const size = whole === 100 ? 100 : numberAt(whole);
  const numbers = parts.flatMap((part) => numberAt(part) ?? []);
  const [first] = parts;
  if (size === undefined || !first || parts.some(isNear)) return [];
  const sum = numbers.map(toFraction).reduce(add, toFraction(0));
  const isShare = first.row.unit(first.column) === 'percent';
  const slack = isShare ? roundingSlack([size, ...numbers]) : toFraction(0);
  const isMore = compare(sum, add(toFraction(size), slack)) > 0;
  const isLess = compare(add(sum, slack), toFraction(size)) < 0;
  const isKnown = numbers.length === parts.length;
  if (!isMore && !(isLess && isKnown && exhaustive)) return [];
  const [position, ...related] = [...(whole === 100 ? [] : [whole]), ...parts].map(
    ({ row, column }) => row.position(column),
  );
  const values = { parts: numbers, sum: toNumber(sum), whole: size };
  return position ? [{ position, values, related }] : [];
}

function numberAt({ row, column }: CellAt): number | undefined {
  return row.number(column);
}

/** Whether the number is approximate, so that no sum with it is exact. */
function isNear({ row, column }: CellAt): boolean {
  return row.qualifier(column) !== undefined;
}

/** The most that numbers rounded to the decimals that they are written with can miss their sum by. */
function roundingSlack(numbers: readonly number[]): Fraction {
  const decimals = Math.max(...numbers.map((number) => String(number).split('.')[1]?.length ?? 0));
  return toFraction((numbers.length * 0.5) / 10 ** decimals);
}
