import {
  amountsOf,
  portions,
  type Amount,
  type Claim,
  type Comparison,
  type Term,
} from './claim.ts';
import {
  compare,
  fractionOf,
  hundred,
  multiply,
  ratio,
  subtract,
  type Fraction,
} from './fraction.ts';
import { addRanges, holdsFor, isNear, mapped, type Range, type Sides } from './range.ts';
import { isAbsent, numberIn, type Absence, type CellReference } from './table.ts';
import type { FoundCell, Tables } from './tables.ts';
import { isCounted, unitId, type Qualifier, type Unit, type UnitId } from './unit.ts';

/** Why a comparison says neither yes nor no: the cell, and what of it. */
export interface Doubt {
  cell: FoundCell;
  why: Absence | Qualifier | 'not-a-number' | 'not-positive';
}

/** What came of one comparison. `sides` are the two numbers that were held against each other. */
export type ClaimJudgement =
  | { is: 'holds' | 'fails'; sides: Sides; rival?: FoundCell }
  | { is: 'undecided'; doubt: Doubt }
  | { is: 'mixed-units'; units: UnitId[] }
  /** An address leads to no cell: another rule reports it. */
  | { is: 'no-cell' };

/** Judges each comparison of a claim, exactly, by the cells of a report. */
export function judgeClaim(claim: Claim, tables: Tables): ClaimJudgement[] {
  return claim.map((one) => judgeComparison(one, tables));
}

export function judgeComparison(one: Comparison, tables: Tables): ClaimJudgement {
  if (one.is === 'extreme') return judgeExtreme(one, tables);
  const [left, right] = amountsOf(one);
  const cells = [...cellsIn(left, tables), ...cellsIn(right, tables)];
  if (cells.includes(undefined)) return { is: 'no-cell' };
  const found = cells.filter((cell) => cell !== undefined);
  const units = mixedUnits(one, tables);
  if (units.length > 0) return { is: 'mixed-units', units };
  const doubt = found.flatMap((cell) => doubtOf(cell) ?? [])[0];
  if (doubt) return { is: 'undecided', doubt };
  const sides = [rangeOf(left, tables), rangeOf(right, tables)] as const;
  const holds = one.is === 'compared' ? holdsFor(one, sides) : changeHolds(one, sides);
  if (holds !== undefined) return { is: holds ? 'holds' : 'fails', sides };
  // A change from a number that is written, and not above zero, is none.
  if (cellsIn(left, tables).length === 0 && !found.some(({ qualifier }) => qualifier))
    return { is: 'fails', sides };
  return openDoubt(found);
}

/** Where ranges overlap, the open number is the doubt; where none is open, a change has nothing to begin from. */
function openDoubt(cells: FoundCell[]): ClaimJudgement {
  const [first] = cells;
  const open = cells.find(({ qualifier }) => qualifier !== undefined) ?? first;
  if (!open) return { is: 'no-cell' };
  return { is: 'undecided', doubt: { cell: open, why: open.qualifier ?? 'not-positive' } };
}

/** The cells of an amount; undefined for an address that leads nowhere. */
function cellsIn({ terms }: Amount, tables: Tables): (FoundCell | undefined)[] {
  return terms.flatMap((term) => ('cell' in term ? [tables.find(term.cell)] : []));
}

/** Why a cell has no number that a claim could rest on. A bound such as 'at least 25' is one, 'about 40' is not. */
function doubtOf(cell: FoundCell): Doubt | undefined {
  if (isAbsent(cell.cell)) return { cell, why: cell.cell.absent };
  if (numberIn(cell.cell) === undefined) return { cell, why: 'not-a-number' };
  return cell.qualifier === 'about' ? { cell, why: 'about' } : undefined;
}

/**
 * The units of a comparison where they do not go together. As in declared checks, a count of no kind goes with
 * anything, and counts of different things may be compared, but not added. A portion of nothing is one of 100 %.
 */
function mixedUnits(one: Exclude<Comparison, { is: 'extreme' }>, tables: Tables): UnitId[] {
  const amounts = amountsOf(one).map((amount) => unitsOf(amount, tables));
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

function rangeOf({ portion, terms }: Amount, tables: Tables): Range {
  const whole: Range =
    terms.length === 0
      ? { low: hundred, high: hundred }
      : terms.map((term) => rangeOfTerm(term, tables)).reduce(addRanges);
  if (!portion) return whole;
  const [part, of] = portions[portion].part;
  return mapped(whole, (bound) => multiply(bound, ratio(part, of)));
}

function rangeOfTerm(term: Term, tables: Tables): Range {
  const found = 'cell' in term ? tables.find(term.cell) : undefined;
  const value = fractionOf('cell' in term ? (numberIn(found?.cell) ?? 0) : term.number);
  const range: Range = {
    low: found?.qualifier === 'at-most' ? undefined : value,
    high: found?.qualifier === 'at-least' ? undefined : value,
  };
  if (!term.minus) return range;
  const { low, high } = mapped(range, (bound) => subtract(fractionOf(0), bound));
  return { low: high, high: low };
}

const factors = { doubled: ratio(2, 1), halved: ratio(1, 2), unchanged: ratio(1, 1) };

function changeHolds(
  one: Extract<Comparison, { is: 'changed' }>,
  [from, to]: Sides,
): boolean | undefined {
  if (one.change === 'rose') return holdsFor({ sign: '>' }, [to, from]);
  if (one.change === 'fell') return holdsFor({ sign: '<' }, [to, from]);
  const factor = factors[one.change];
  const positive = from.low && compare(from.low, fractionOf(0)) > 0;
  if (one.change !== 'unchanged' && !positive) return undefined;
  return isNear([to, mapped(from, (bound) => multiply(bound, factor))], one.within);
}

/** A cell is the largest where every other is smaller: two that are alike are neither. */
function judgeExtreme(
  { cell, extreme, among, except = [] }: Extract<Comparison, { is: 'extreme' }>,
  tables: Tables,
): ClaimJudgement {
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
  const doubt = [own, ...rivals].flatMap((one) => doubtOf(one) ?? boundDoubt(one) ?? [])[0];
  if (doubt) return { is: 'undecided', doubt };
  const further = (a: FoundCell, b: FoundCell) => (isFurther(a, b, extreme) ? a : b);
  const rival = rivals.reduce(further);
  const sides = [numberOf(own), numberOf(rival)].map((bound) => ({ low: bound, high: bound }));
  const holds = isFurther(own, rival, extreme);
  return { is: holds ? 'holds' : 'fails', sides: sides as [Range, Range], rival };
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

function boundDoubt(cell: FoundCell): Doubt | undefined {
  return cell.qualifier && { cell, why: cell.qualifier };
}

function numberOf({ cell }: FoundCell): Fraction {
  return fractionOf(numberIn(cell) ?? 0);
}

function isFurther(a: FoundCell, b: FoundCell, extreme: 'largest' | 'smallest'): boolean {
  const order = compare(numberOf(a), numberOf(b));
  return extreme === 'largest' ? order > 0 : order < 0;
}
