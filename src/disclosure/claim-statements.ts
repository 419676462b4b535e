import {
  comparedAmounts,
  formatComparison,
  portions,
  type Amount,
  type Claim,
  type Comparison,
} from '../domain/claim.ts';
import { isWithin, type CellReference } from '../domain/table.ts';
import type { Tables } from '../domain/tables.ts';
import { shownIn } from './grid.ts';
import type { Between, Place, Statement } from './statement.ts';

type Side = Pick<Between, 'terms'> & { constant: number };

/** What the words of a version that compare say of its numbers, as far as one of these is hidden. */
export function claimStatements(
  claims: readonly Claim[],
  tables: Tables,
  at: (cell: CellReference) => Place,
): Statement[] {
  const isHidden = ({ place }: Between['terms'][number]) =>
    shownIn(tables.find(place)?.cell) === 'hidden';
  return claims.flat().flatMap((one): Statement[] => {
    const bounds = boundsOf(one, tables, at);
    if (!bounds.some(({ terms }) => terms.some(isHidden))) return [];
    return [{ kind: 'claim', claim: formatComparison(one), bounds }];
  });
}

function boundsOf(one: Comparison, tables: Tables, at: (cell: CellReference) => Place): Between[] {
  if (one.is === 'extreme') {
    const own = sideOf({ terms: [{ cell: one.cell }] }, at);
    return rivalsOf(one, tables).map((cell) => {
      const other = sideOf({ terms: [{ cell }] }, at);
      return one.extreme === 'largest' ? more(own, other) : more(other, own);
    });
  }
  const [left, right] = comparedAmounts(one).map((amount) => sideOf(amount, at));
  if (!left || !right) return [];
  return one.is === 'compared' ? comparison(one, left, right) : change(one, left, right);
}

/** The other cells of the columns that a cell is the largest or smallest of. */
function rivalsOf(
  { cell, among, except = [] }: Extract<Comparison, { is: 'extreme' }>,
  tables: Tables,
): CellReference[] {
  return among
    .flatMap((pattern) =>
      pattern.row === '*'
        ? (tables.table(pattern.table)?.table.rows ?? []).map(({ key: row }) => ({
            ...pattern,
            row,
          }))
        : [pattern],
    )
    .filter((other) => !isWithin(other, cell) && !except.includes(other.row))
    .filter((other) => shownIn(tables.find(other)?.cell) !== undefined);
}

function comparison(
  { sign, within }: Extract<Comparison, { is: 'compared' }>,
  left: Side,
  right: Side,
): Between[] {
  switch (sign) {
    case '<':
      return [more(right, left)];
    case '>':
      return [more(left, right)];
    case '≤':
      return [between(left, right, -Infinity, 0)];
    case '≥':
      return [between(left, right, 0, Infinity)];
    case '=':
    case '≈':
      return near(left, right, within);
  }
}

function change(
  { change: what, within }: Extract<Comparison, { is: 'changed' }>,
  from: Side,
  to: Side,
): Between[] {
  switch (what) {
    case 'rose':
      return [more(to, from)];
    case 'fell':
      return [more(from, to)];
    case 'doubled':
      return near(to, times(from, 2), within);
    case 'halved':
      return near(to, times(from, 0.5), within);
    case 'unchanged':
      return near(to, from, within);
  }
}

/** One side is the other, or at most so much or so many percent of the other away from it. */
function near(
  left: Side,
  right: Side,
  within: Extract<Comparison, { is: 'compared' }>['within'],
): Between[] {
  if (!within || 'by' in within) return [between(left, right, -(within?.by ?? 0), within?.by ?? 0)];
  const part = within.percent / 100;
  return [
    between(left, times(right, 1 + part), -Infinity, 0),
    between(left, times(right, 1 - part), 0, Infinity),
  ];
}

function more(larger: Side, smaller: Side): Between {
  return { ...between(larger, smaller, 0, Infinity), isStrict: true };
}

/** The left side less the right one is between two numbers. */
function between(left: Side, right: Side, least: number, most: number): Between {
  const constant = right.constant - left.constant;
  const taken = times(right, -1).terms;
  return {
    ...{ terms: [...left.terms, ...taken] },
    ...{ least: least + constant, most: most + constant },
  };
}

function times({ terms, constant }: Side, factor: number): Side {
  return {
    terms: terms.map((term) => ({ ...term, factor: term.factor * factor })),
    constant: constant * factor,
  };
}

function sideOf({ portion, terms }: Amount, at: (cell: CellReference) => Place): Side {
  const cells = terms.flatMap((term) =>
    'cell' in term ? [{ place: at(term.cell), factor: term.minus ? -1 : 1 }] : [],
  );
  const written = terms.reduce(
    (sum, term) => ('cell' in term ? sum : sum + (term.minus ? -1 : 1) * term.number),
    terms.length === 0 ? 100 : 0,
  );
  const [part, of] = portion ? portions[portion].part : [1, 1];
  return times({ terms: cells, constant: written }, part / of);
}
