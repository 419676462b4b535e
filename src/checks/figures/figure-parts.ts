import { add, compare, toFraction, toNumber, type Fraction } from '../../domain/fraction.ts';
import type { FigureDeclaration } from '../../domain/figure.ts';
import { isWithin, parsePattern } from '../../domain/table.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule, RowView } from '../rule.ts';
import { drawnFigures, type DrawnFigure } from './drawn-figures.ts';

/** Parts and what they are parts of. Parts of a part need not be all of it. */
interface Whole {
  parts: RowView[];
  whole: RowView;
  column: string;
  exhaustive: boolean;
}

/**
 * Parts that are drawn as a whole are the whole: they do not exceed it, and where all of them are known they sum to it.
 * Percentages may miss it by what rounding does.
 */
export const figureParts: Rule<'figure-parts'> = {
  code: 'figure-parts',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'parts-of-whole').flatMap((drawn) =>
      wholesIn(drawn)
        .filter((whole) => !isSummed(whole, report))
        .flatMap(uneven),
    ),
};

/** Whether a declared check adds the parts up: it reports what does not sum, or a note of its tells readers why. */
function isSummed({ whole, column }: Whole, { descriptor }: ReportSource): boolean {
  const { table } = whole.source;
  const at = { table: table.name, row: whole.key, column };
  return (descriptor?.value.checks ?? []).some((check) => {
    if (check.kind !== 'sum') return false;
    const [total, ...parts] = [check.total, ...check.parts].map(parsePattern);
    const isTotal = total !== undefined && isWithin(at, total);
    return isTotal && parts.some((part) => part?.table === at.table && part.column === column);
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
    return whole ? { parts: members, whole, column: value, exhaustive: key === total } : [];
  });
}

function uneven({ parts, whole, column, exhaustive }: Whole): Finding<'figure-parts'>[] {
  const size = whole.number(column);
  const numbers = parts.flatMap((row) => row.number(column) ?? []);
  if (size === undefined || isNear([whole, ...parts], column)) return [];
  const sum = numbers.map(toFraction).reduce(add, toFraction(0));
  const slack =
    whole.unit(column) === 'percent' ? roundingSlack([size, ...numbers]) : toFraction(0);
  const isMore = compare(sum, add(toFraction(size), slack)) > 0;
  const isLess = compare(add(sum, slack), toFraction(size)) < 0;
  const isKnown = numbers.length === parts.length;
  if (!isMore && !(isLess && isKnown && exhaustive)) return [];
  return [
    {
      position: whole.position(column),
      values: { parts: numbers, sum: toNumber(sum), whole: size },
      related: parts.map((row) => row.position(column)),
    },
  ];
}

/** Whether one of the numbers is approximate, so that no sum of them is exact. */
function isNear(rows: RowView[], column: string): boolean {
  return rows.some((row) => row.qualifier(column) !== undefined);
}

/** The most that numbers rounded to the decimals that they are written with can miss their sum by. */
function roundingSlack(numbers: readonly number[]): Fraction {
  const decimals = Math.max(...numbers.map((number) => String(number).split('.')[1]?.length ?? 0));
  return toFraction((numbers.length * 0.5) / 10 ** decimals);
}
