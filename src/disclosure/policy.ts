import type {
  AmountPolicy,
  Limits,
  ReportPolicy,
  SitePolicy,
} from '../domain/disclosure-policy.ts';
import { given } from '../domain/given.ts';
import { isWithin, parsePattern, type CellReference } from '../domain/table.ts';

/** Which numbers are too small to show. */
export interface Policy {
  /** A number of people from 1 to this, not included, is hidden. */
  minimum: number;
  /** A percentage of fewer people than this is hidden. */
  minimumBase: number;
  /** What counts of people are rounded to, where they are rounded and not hidden. */
  rounding?: 3 | 5 | 10;
  /** When an amount says too much of one of its contributors. */
  amounts: AmountPolicy;
  /** Whether a named source has published the cell's number already. */
  isPublished: (cell: CellReference) => boolean;
  /** Whether the cell's number counts no people, or says nothing private of them. */
  isHarmless: (cell: CellReference) => boolean;
}

/** The smallest number of people that may be shown where nobody says otherwise: 5. */
export const usualMinimum = 5;
const usualBase = 10;

/** What a report declares, then its site, then what is usual. */
export function policyFrom(site: SitePolicy | undefined, report: ReportPolicy | undefined): Policy {
  const rounding = report?.rounding ?? site?.rounding;
  return {
    minimum: report?.minimum ?? site?.minimum ?? usualMinimum,
    minimumBase: report?.minimumBase ?? site?.minimumBase ?? usualBase,
    ...(rounding === undefined ? {} : { rounding }),
    amounts: amountsFrom(report?.amounts ?? site?.amounts),
    isPublished: within((report?.published ?? []).flatMap(({ cells }) => cells)),
    isHarmless: within((report?.harmless ?? []).flatMap(({ cells }) => cells)),
  };
}

function amountsFrom({
  contributors,
  closeness,
  dominance,
}: ReportPolicy['amounts'] = {}): AmountPolicy {
  return {
    contributors: contributors ?? 3,
    closeness: closeness ?? 10,
    ...(dominance ? { dominance } : {}),
  };
}

/** The same limits as they are recorded, with the reason that belongs to the minimum. */
export function limitsFrom(site: SitePolicy | undefined, report: ReportPolicy | undefined): Limits {
  const { minimum, minimumBase, rounding } = policyFrom(site, report);
  const { reason } = (report?.minimum === undefined ? site : report) ?? {};
  return { minimum, minimumBase, ...given({ rounding, reason }) };
}

/** Whether a cell is in one of several tables, columns and cells. */
function within(addresses: readonly string[]): (cell: CellReference) => boolean {
  const patterns = addresses.flatMap((address) => parsePattern(address) ?? []);
  return (cell) => patterns.some((pattern) => isWithin(cell, pattern));
}
