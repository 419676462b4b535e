import { formatReference, type Cell, type CellReference } from '../domain/table.ts';
import { Tables } from '../domain/tables.ts';
import { isOfPeople } from './people.ts';
import { withoutRounded } from './rounding.ts';
import { sameNumbers } from './same-numbers.ts';
import { solve, type Constraint, type Unknown } from './solve.ts';
import type { Place, Published, Rounding, Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { recognisedSums } from './totals.ts';

/** Counts and percentages of a version as they are to be published, and the totals that their parts do not give. */
export interface RoundedCounts {
  published: Published;
  numbers: { cell: CellReference; number: number }[];
  notAdditive: CellReference[];
}

/**
 * Rounds the counts of people of a version up or down to a multiple, so that parts go on adding up to their totals
 * wherever they can, and takes percentages of what was rounded (controlled rounding: Handbook on Statistical
 * Disclosure Control, Hundepool et al., 4.5.3). A count goes to the nearest multiple unless a sum asks for the other
 * one; those that are nearest to one come first. A multiple stays as it is.
 */
export function roundCounts(published: Published, rounding: Rounding): RoundedCounts {
  const counts = countsIn(published, rounding);
  const held = sumsThatHold(published, rounding);
  const { rounded, broken } = roundedTogether(counts, held, rounding.to);
  const withCounts = withNumbers(published, rounded);
  const shares = sharesOf(published, withCounts, rounded);
  const numbers = new Map([...rounded, ...shares]);
  return {
    published: withNumbers(published, numbers),
    numbers: cellsIn(published).flatMap(({ cell, isReferring }) => {
      const number = numbers.get(formatReference(cell));
      const before = published.tables.find(cell)?.cell;
      return number === undefined || number === before || isReferring ? [] : [{ cell, number }];
    }),
    notAdditive: broken.flatMap((one) => (one.kind === 'sum' ? [plain(one.total)] : [])),
  };
}

function plain({ table, row, column }: CellReference): CellReference {
  return { table, row, column };
}

/** Every count that is rounded, by its address. */
function countsIn(published: Published, { isExact }: Rounding): Map<string, number> {
  return new Map(
    cellsIn(published).flatMap(({ cell, isReferring }) => {
      const found = published.tables.find(cell);
      if (typeof found?.cell !== 'number' || isReferring || isExact(cell)) return [];
      const isCount = isOfPeople(found.model, found.row, cell.column);
      return isCount ? [[formatReference(cell), found.cell] as const] : [];
    }),
  );
}

function cellsIn({ tables }: Published): { cell: CellReference; isReferring: boolean }[] {
  return tables.all().flatMap(({ table: { name: table, rows, fields } }) =>
    rows.flatMap(({ key: row, from }) =>
      fields.map(({ name: column }) => ({
        cell: { table, row, column },
        isReferring: from !== undefined,
      })),
    ),
  );
}

type Sum = Extract<Statement, { kind: 'sum' | 'flow' | 'equal' }>;

/** The sums that readers and checks know, and the numbers that are the same, as far as they hold before rounding. */
function sumsThatHold(published: Published, rounding: Rounding): Sum[] {
  // Seen as a reader of the rounded version does, who knows them by their names; and, by their numbers, as they are.
  const hidden = withoutRounded({ ...published, rounding: { ...rounding, to: 1 } });
  const seen = published.tables.all().flatMap((model) =>
    recognisedSums(model, 'all').map(({ total, parts }) => ({
      kind: 'sum' as const,
      total: { ...total, version: published.version },
      parts: parts.map((part) => ({ ...part, version: published.version })),
    })),
  );
  const all = [...statementsIn(hidden), ...sameNumbers([hidden]), ...seen];
  return all
    .filter((one) => one.kind === 'sum' || one.kind === 'flow' || one.kind === 'equal')
    .filter((one) => {
      const numbers = sides(one).map((side) =>
        side.reduce((sum, place) => sum + numberAt(published, place), 0),
      );
      return Math.abs((numbers[0] ?? NaN) - (numbers[1] ?? NaN)) < 1e-9;
    });
}

function numberAt({ tables }: Published, place: Place): number {
  const cell = tables.find(place)?.cell;
  return typeof cell === 'number' ? cell : NaN;
}

function sides(sum: Sum): [Place[], Place[]] {
  if (sum.kind === 'sum') return [[sum.total], sum.parts];
  return sum.kind === 'flow' ? [sum.into, sum.out] : [[sum.one], [sum.other]];
}

/** Rounds all counts together; a sum that no rounding gives, beside those before it, is given up. */
function roundedTogether(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  to: number,
): { rounded: Map<string, number>; broken: Sum[] } {
  const names = [...counts.keys()];
  const at = new Map(names.map((name, index) => [name, index]));
  const steps = names.map((name) => (counts.get(name) ?? 0) / to);
  const unknowns = steps.map((step) => ({ least: Math.floor(step), most: Math.ceil(step) }));
  const kept: Constraint[] = [];
  const broken: Sum[] = [];
  for (const sum of sums) {
    const constraint = constraintOf(sum, at);
    if (!constraint) continue;
    if (isPossible(unknowns, [...kept, constraint])) kept.push(constraint);
    else broken.push(sum);
  }
  const found = nearest(unknowns, steps, kept);
  const rounded = new Map(names.map((name, index) => [name, to * (found[index] ?? 0)]));
  return { rounded, broken };
}

/** Undefined where a sum is not of counts that are rounded alone. */
function constraintOf(sum: Sum, at: ReadonlyMap<string, number>): Constraint | undefined {
  const terms = sides(sum).flatMap((places, side) =>
    places.map((place) => ({
      unknown: at.get(formatReference(place)),
      factor: side === 0 ? 1 : -1,
    })),
  );
  const known = terms.flatMap(({ unknown, factor }) =>
    unknown === undefined ? [] : [{ unknown, factor }],
  );
  return known.length < terms.length ? undefined : { terms: known, least: 0, most: 0 };
}

function isPossible(unknowns: readonly Unknown[], constraints: readonly Constraint[]): boolean {
  return Array.isArray(solve({ unknowns, constraints }));
}

/** Multiples that fit all sums: each count's nearest, those that are nearest to theirs first, unless that fits nothing. */
function nearest(
  unknowns: readonly Unknown[],
  steps: readonly number[],
  constraints: readonly Constraint[],
): readonly number[] {
  const pinned = [...unknowns];
  const open = steps.map((step, index) => ({ index, step, to: Math.round(step) }));
  const byDistance = open
    .filter(({ step }) => !Number.isInteger(step))
    .toSorted((a, b) => Math.abs(a.step - a.to) - Math.abs(b.step - b.to) || a.index - b.index);
  for (const { index, to } of byDistance) {
    const before = pinned[index] ?? { least: to, most: to };
    pinned[index] = { least: to, most: to };
    if (!isPossible(pinned, constraints)) pinned[index] = before;
  }
  const found = solve({ unknowns: pinned, constraints });
  return Array.isArray(found) ? (found as readonly number[]) : open.map(({ to }) => to);
}

/** Percentages of rounded counts, by their address, with as many decimals as they had; of nobody there is none. */
function sharesOf(
  published: Published,
  rounded: Published,
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    statementsIn(published).flatMap((one) => {
      if (one.kind !== 'share' || !one.numerator) return [];
      const parts = [one.numerator, one.base];
      if (!parts.some((place) => counts.has(formatReference(place)))) return [];
      const [part = NaN, whole = NaN] = parts.map((place) => numberAt(rounded, place));
      if (Number.isNaN(numberAt(published, one.percent)) || !(whole > 0) || Number.isNaN(part))
        return [];
      const share = Number(((100 * part) / whole).toFixed(one.decimals));
      return [[formatReference(one.percent), share] as const];
    }),
  );
}

/** A version with other numbers in some cells, and in the facts that point at them. */
function withNumbers(published: Published, numbers: ReadonlyMap<string, number>): Published {
  const tables = published.tables.all().map(({ table }) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index): Cell => {
        const column = table.fields[index]?.name ?? '';
        const own = { table: table.name, row: row.key, column };
        const source = column === 'value' && row.from ? row.from : own;
        return numbers.get(formatReference(source)) ?? cell;
      }),
    })),
  }));
  return { ...published, tables: new Tables(tables) };
}
