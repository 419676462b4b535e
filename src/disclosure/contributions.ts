import type { AmountPolicy, Contribution } from '../domain/disclosure-policy.ts';
import { formatReference, type CellReference } from '../domain/table.ts';

/**
 * The amounts that must be hidden for what their contributors add: of too few, of one or a few that are nearly all of
 * it, or of two of which the second can reckon the first. Rules and names: Handbook on Statistical Disclosure Control
 * (Hundepool et al.), 4.2: minimum frequency, (n,k) dominance, and p%. A contributor is counted once in a cell.
 */
export function sensitiveAmounts(
  contributions: readonly Contribution[],
  policy: AmountPolicy,
): CellReference[] {
  const byCell = Map.groupBy(contributions, ({ cell }) => formatReference(cell));
  return [...byCell.values()].flatMap((own) => {
    const [{ cell } = { cell: undefined }] = own;
    return cell && isSensitive(perContributor(own), policy) ? [cell] : [];
  });
}

/** The amounts of a cell, one for each contributor, the largest first. */
function perContributor(contributions: readonly Contribution[]): number[] {
  const byContributor = Map.groupBy(contributions, ({ contributor }) => contributor);
  return [...byContributor.values()].map(sum).sort((one, other) => other - one);
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { amount }) => total + amount, 0);
}

function isSensitive(amounts: readonly number[], policy: AmountPolicy): boolean {
  const total = amounts.reduce((all, amount) => all + amount, 0);
  if (total === 0) return false;
  if (amounts.length < policy.contributors) return true;
  const [first = 0, second = 0] = amounts;
  if (100 * (total - second - first) < policy.closeness * first) return true;
  const { largest, percent } = policy.dominance ?? { largest: 0, percent: 100 };
  const largestTogether = amounts.slice(0, largest).reduce((all, amount) => all + amount, 0);
  return 100 * largestTogether > percent * total;
}
