import {
  comparedAmounts,
  portions,
  type Amount,
  type Claim,
  type Comparison,
  type Term,
} from './claim.ts';
import { given } from './given.ts';
import {
  compare,
  toFraction,
  hundred,
  multiply,
  ratio,
  subtract,
  type Fraction,
} from './fraction.ts';
import { nearness } from './goal-records.ts';
import type { AssessmentRule } from './goal.ts';
import { resultSpan } from './measurement.ts';
import { addRanges, holdsFor, isNear, mapped, pointIn, type Range, type Sides } from './range.ts';
import { isAbsent, numberIn, type Absence, type CellReference } from './table.ts';
import type { FoundCell, Tables } from './tables.ts';
import { isCounted, unitId, type Qualifier, type Unit, type UnitId } from './unit.ts';

/** Why a comparison says neither yes nor no: the cell, and what of it; of a number known as a range, which. */
export interface Doubt {
  cell: FoundCell;
  why: Absence | Qualifier | 'range' | 'not-a-number' | 'not-positive';
  range?: Range;
}

/** The tables that a claim speaks of, and how wide 'about' is where the report's rule says. */
export interface Grounds {
  tables: Tables;
  rule?: Pick<AssessmentRule, 'about'> | undefined;
}

/** What came of one comparison. `sides` are the two numbers that were held against each other. */
export type ClaimJudgement =
  | { is: 'holds' | 'fails'; sides: Sides; rival?: FoundCell }
  | { is: 'undecided'; doubt: Doubt }
  | { is: 'mixed-units'; units: UnitId[] }
  /** An address leads to no cell: another rule reports it. */
  | { is: 'no-cell' };

/**
 * Judges each comparison of a claim, exactly, by the cells of a report. A number that is known as an interval ('about
 * 40', 'at least 25', '80 to 90') decides what all numbers of the interval decide, as it does for a verdict.
 */
export function judgeClaim(claim: Claim, grounds: Grounds): ClaimJudgement[] {
  return claim.map((one) => judgeComparison(one, grounds));
}

export function judgeComparison(one: Comparison, grounds: Grounds): ClaimJudgement {
  if (one.is === 'extreme') return judgeExtreme(one, grounds);
  const { tables } = grounds;
  const [left, right] = comparedAmounts(one);
  const cells = [...cellsIn(left, tables), ...cellsIn(right, tables)];
  if (cells.includes(undefined)) return { is: 'no-cell' };
  const found = cells.filter((cell) => cell !== undefined);
  const units = mixedUnits(one, tables);
  if (units.length > 0) return { is: 'mixed-units', units };
  const doubt = found.flatMap((cell) => doubtOf(cell) ?? [])[0];
  if (doubt) return { is: 'undecided', doubt };
  const sides = [rangeOf(left, grounds), rangeOf(right, grounds)] as const;
  const holds = one.is === 'compared' ? holdsFor(one, sides) : changeHolds(one, sides);
  if (holds !== undefined) return { is: holds ? 'holds' : 'fails', sides };
  // A change from a number that is written, and not above zero, is none.
  if (cellsIn(left, tables).length === 0 && !found.some((cell) => isOpen(cell, grounds)))
    return { is: 'fails', sides };
  return openDoubt(found, grounds);
}

/** Where ranges overlap, the open number is the doubt; where none is open, a change has nothing to begin from. */
function openDoubt(cells: FoundCell[], grounds: Grounds): ClaimJudgement {
  const [first] = cells;
  const open = cells.find((cell) => isOpen(cell, grounds));
  const cell = open ?? first;
  if (!cell) return { is: 'no-cell' };
  if (!open) return { is: 'undecided', doubt: { cell, why: 'not-positive' } };
  const range = rangeAt(open, grounds);
  return { is: 'undecided', doubt: { cell, why: open.qualifier ?? 'range', range } };
}

function isOpen(cell: FoundCell, grounds: Grounds): boolean {
  return pointIn(rangeAt(cell, grounds)) === undefined;
}

/** The cells of an amount; undefined for an address that leads nowhere. */
function cellsIn({ terms }: Amount, tables: Tables): (FoundCell | undefined)[] {
  return terms.flatMap((term) => ('cell' in term ? [tables.find(term.cell)] : []));
}

/** Why a cell has no number that a claim could rest on. */
function doubtOf(cell: FoundCell): Doubt | undefined {
  if (isAbsent(cell.cell)) return { cell, why: cell.cell.absent };
  if (numberIn(cell.cell) === undefined) return { cell, why: 'not-a-number' };
  return undefined;
}

/**
 * The units of a comparison where they do not go together. As in declared checks, a count of no kind goes with
 * anything, and counts of different things may be compared, but not added. A portion of nothing is one of 100 %.
 */
function mixedUnits(one: Exclude<Comparison, { is: 'extreme' }>, tables: Tables): UnitId[] {
  const amounts = comparedAmounts(one).map((amount) => unitsOf(amount, tables));
  const added = amounts.find((units) => units.size > 1);
  return added ? [...added].map(unitId) : compared(amounts.flatMap((units) => [...units]));
}

function unitsOf(amount: Amount, tables: Tables): Set<Unit> {
  if (amount.terms.length === 0) return new Set(['percent']);
  const units = cellsIn(amount, tables).flatMap((cell) => cell?.unit ?? []);
  return new Set(units.filter(isOfAKind));
}

function compared(units: Unit[]): UnitId[] {
  const differing = [...new Set(units)];
  const alike = differing.length < 2 || differing.every(isCounted);
  return alike ? [] : differing.map(unitId);
}

function rangeOf({ portion, terms }: Amount, grounds: Grounds): Range {
  const whole: Range =
    terms.length === 0
      ? { low: hundred, high: hundred }
      : terms.map((term) => rangeOfTerm(term, grounds)).reduce(addRanges);
  if (!portion) return whole;
  const [part, of] = portions[portion].part;
  return mapped(whole, (bound) => multiply(bound, ratio(part, of)));
}

function rangeOfTerm(term: Term, grounds: Grounds): Range {
  const found = 'cell' in term ? grounds.tables.find(term.cell) : undefined;
  const written = toFraction('cell' in term ? 0 : term.number);
  const range = found ? rangeAt(found, grounds) : { low: written, high: written };
  if (!term.minus) return range;
  const { low, high } = mapped(range, (bound) => subtract(toFraction(0), bound));
  return { low: high, high: low };
}

/** What a cell's number may be: the number alone, or an interval around it or from it. */
function rangeAt(found: FoundCell, { rule = {} }: Grounds): Range {
  const value = numberIn(found.cell) ?? 0;
  const result = { value, ...given({ valueTo: found.upTo }), ...nearness(found.qualifier) };
  const { low, high } = resultSpan(result, toFraction(value), rule);
  return { low, high };
}

const factors = { doubled: ratio(2, 1), halved: ratio(1, 2), unchanged: ratio(1, 1) };

function changeHolds(
  one: Extract<Comparison, { is: 'changed' }>,
  [from, to]: Sides,
): boolean | undefined {
  if (one.change === 'rose') return holdsFor({ sign: '>' }, [to, from]);
  if (one.change === 'fell') return holdsFor({ sign: '<' }, [to, from]);
  const factor = factors[one.change];
  const positive = from.low && compare(from.low, toFraction(0)) > 0;
  if (one.change !== 'unchanged' && !positive) return undefined;
  return isNear([to, mapped(from, (bound) => multiply(bound, factor))], one.within);
}

/** A cell is the largest where every other is smaller: two that are alike are neither. */
function judgeExtreme(
  { cell, extreme, among, except = [] }: Extract<Comparison, { is: 'extreme' }>,
  grounds: Grounds,
): ClaimJudgement {
  const { tables } = grounds;
  const own = tables.find(cell);
  const lists = among.map((address) => cellsAt(address, tables));
  if (!own || lists.includes(undefined)) return { is: 'no-cell' };
  const rivals = lists
    .flatMap((list) => list ?? [])
    .filter((one) => {
      const isOwn = one.row === own.row && one.field === own.field;
      return !isOwn && !except.includes(one.row.key) && !isOutside(one);
    });
  const [nearest] = rivals;
  if (!nearest) return { is: 'no-cell' };
  const units = compared([own, ...rivals].flatMap(({ unit }) => unit ?? []).filter(isOfAKind));
  if (units.length > 0) return { is: 'mixed-units', units };
  const doubt = [own, ...rivals].flatMap((one) => doubtOf(one) ?? [])[0];
  if (doubt) return { is: 'undecided', doubt };
  const sign = extreme === 'largest' ? '>' : '<';
  const beats = (rival: FoundCell) => holdsFor({ sign }, sidesOf(own, rival, grounds));
  const further = (a: FoundCell, b: FoundCell) => (isFurther(b, a, extreme) ? b : a);
  const [better, ...others] = rivals.filter((rival) => beats(rival) === false);
  if (better) {
    const rival = others.reduce(further, better);
    return { is: 'fails', sides: sidesOf(own, rival, grounds), rival };
  }
  const unclear = rivals.find((rival) => beats(rival) === undefined);
  if (unclear) return openDoubt([unclear, own], grounds);
  const next = rivals.reduce(further);
  return { is: 'holds', sides: sidesOf(own, next, grounds), rival: next };
}

function sidesOf(own: FoundCell, rival: FoundCell, grounds: Grounds): Sides {
  return [rangeAt(own, grounds), rangeAt(rival, grounds)];
}

/** The cells of a column, or the one at an address; undefined where there is none. */
function cellsAt({ table, row, column }: CellReference, tables: Tables): FoundCell[] | undefined {
  const model = tables.table(table);
  if (!model?.field(column)) return undefined;
  const keys = row === '*' ? model.table.rows.map(({ key }) => key) : [row];
  const found = keys.flatMap((key) => model.find(key, column) ?? []);
  return found.length === 0 ? undefined : found;
}

/** What does not apply to a row does not compete. */
function isOutside({ cell }: FoundCell): boolean {
  return isAbsent(cell) && cell.absent === 'not-applicable';
}

function isOfAKind(unit: Unit): boolean {
  return unit !== 'count';
}

function numberOf({ cell }: FoundCell): Fraction {
  return toFraction(numberIn(cell) ?? 0);
}

function isFurther(a: FoundCell, b: FoundCell, extreme: 'largest' | 'smallest'): boolean {
  const order = compare(numberOf(a), numberOf(b));
  return extreme === 'largest' ? order > 0 : order < 0;
}
