import type { CellReference } from '../domain/table.ts';
import type { FoundCell, TableModel, Tables } from '../domain/tables.ts';
import { isOfPeople } from './people.ts';
import type { Policy } from './policy.ts';
import { numeratorsOf, sharesIn, type Share } from './shares.ts';

/** A shown number that tells too much of too few people. */
export type SmallNumber = { cell: CellReference; number: number } & (
  | { why: 'count' | 'not-rounded' }
  | { why: 'base'; base: number }
  | { why: 'share'; base: number; lowest: number; highest: number }
  | { why: 'whole-group'; base: number }
);

/** Every shown number that a policy hides, table by table. */
export function smallNumbers(tables: Tables, policy: Policy): SmallNumber[] {
  return [
    ...tables.all().flatMap((model) => smallCounts(model, policy)),
    ...sharesIn(tables).flatMap((share) => smallShares(share, tables, policy)),
  ];
}

function smallCounts(model: TableModel, policy: Policy): SmallNumber[] {
  const { table } = model;
  return table.rows.flatMap((row) =>
    table.fields.flatMap(({ name: column }): SmallNumber[] => {
      const number = model.number(row, column);
      const cell = { table: table.name, row: row.key, column };
      if (number === undefined || row.from || !isOfPeople(model, row, column)) return [];
      const why = whyHidden(number, policy);
      return why === undefined || isExempt(cell, policy) ? [] : [{ cell, number, why }];
    }),
  );
}

function whyHidden(
  number: number,
  { minimum, rounding }: Policy,
): 'count' | 'not-rounded' | undefined {
  if (rounding !== undefined) return number % rounding === 0 ? undefined : 'not-rounded';
  return number > 0 && number < minimum ? 'count' : undefined;
}

/** A share of too few, one that can only be of too few, or one that tells what is true of a whole group. */
function smallShares(share: Share, tables: Tables, policy: Policy): SmallNumber[] {
  const [percent, base] = [tables.find(share.percent), tables.find(share.base)];
  const [number, whole] = [numberAt(percent), numberAt(base)];
  if (!percent || !base || number === undefined || whole === undefined) return [];
  if (percent.qualifier !== undefined || !isOfPeople(base.model, base.row, base.field.name))
    return [];
  if (isExempt(share.percent, policy) && isExempt(share.base, policy)) return [];
  const cell = share.percent;
  const small = { cell, number, base: whole };
  if (whole <= 0) return [];
  if (whole < policy.minimumBase) return [{ ...small, why: 'base' }];
  const possible = numeratorsOf(number, share.decimals, whole);
  if (!possible || policy.isHarmless(cell)) return [];
  const [lowest, highest] = possible;
  if (lowest === whole || (highest === 0 && !isOneOfSeveral(share))) {
    return [{ ...small, why: 'whole-group' }];
  }
  const isSmall = lowest > 0 && highest < policy.minimum;
  return isSmall ? [{ ...small, why: 'share', lowest, highest }] : [];
}

/** Whether a share is of one whole with the shares of other rows, so that none of them is no news of everybody. */
function isOneOfSeveral({ percent, base }: Share): boolean {
  return percent.table === base.table && percent.row !== base.row;
}

function numberAt(found: FoundCell | undefined): number | undefined {
  return typeof found?.cell === 'number' ? found.cell : undefined;
}

function isExempt(cell: CellReference, policy: Policy): boolean {
  return policy.isPublished(cell) || policy.isHarmless(cell);
}
