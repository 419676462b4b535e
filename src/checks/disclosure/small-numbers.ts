import { smallNumbers, type SmallNumber } from '../../disclosure/small-numbers.ts';
import { policyFrom, usualMinimum, type Policy } from '../../disclosure/policy.ts';
import { formatReference } from '../../domain/table.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { oncePer, tablesIn, type Finding, type Rule } from '../rule.ts';

/** The policy that a version is checked by. */
export function policyOf({ metadata }: ReportSource, { settings }: SiteSource): Policy {
  return policyFrom(settings?.value.disclosure, metadata?.value.disclosure);
}

const found = oncePer((report: ReportSource) =>
  oncePer((site: SiteSource) => smallNumbers(tablesIn(report), policyOf(report, site))),
);

type Why<Kind extends SmallNumber['why']> = Extract<SmallNumber, { why: Kind }>;

/** What is found for one reason, at the position of its cell. */
function because<Kind extends SmallNumber['why'], Values>(
  report: ReportSource,
  site: SiteSource,
  why: Kind,
  values: (small: Why<Kind>, policy: Policy) => Values,
): { position: Position; values: Values }[] {
  return found(report)(site).flatMap((small) => {
    const cell = small.why === why ? locateCell(report, small.cell) : undefined;
    if (!cell) return [];
    return {
      position: cell.position(),
      values: values(small as Why<Kind>, policyOf(report, site)),
    };
  });
}

/** No number of people is so small that somebody could be recognised. */
export const smallCount: Rule<'small-count'> = {
  code: 'small-count',
  severity: 'error',
  check: (report, site): Finding<'small-count'>[] =>
    because(report, site, 'count', ({ number, cell }, { minimum }) => ({
      number,
      minimum,
      address: formatReference(cell),
    })),
};

/** Where counts are rounded, all of them are. */
export const notRounded: Rule<'not-rounded'> = {
  code: 'not-rounded',
  severity: 'error',
  check: (report, site): Finding<'not-rounded'>[] =>
    because(report, site, 'not-rounded', ({ number }, { rounding = 0 }) => ({ number, rounding })),
};

/** No percentage is of a handful of people. */
export const smallBase: Rule<'small-base'> = {
  code: 'small-base',
  severity: 'error',
  check: (report, site): Finding<'small-base'>[] =>
    because(report, site, 'base', ({ number, base, cell }, { minimumBase }) => ({
      number,
      base,
      minimumBase,
      address: formatReference(cell),
    })),
};

/** No percentage can only be of a handful of people. */
export const smallShare: Rule<'small-share'> = {
  code: 'small-share',
  severity: 'error',
  check: (report, site): Finding<'small-share'>[] =>
    because(report, site, 'share', ({ number, base, lowest, highest, cell }, { minimum }) => ({
      ...{ number, base, lowest, highest, minimum },
      address: formatReference(cell),
    })),
};

/** No percentage says something of everybody in a group. */
export const wholeGroup: Rule<'whole-group'> = {
  code: 'whole-group',
  severity: 'error',
  check: (report, site): Finding<'whole-group'>[] =>
    because(report, site, 'whole-group', ({ number, base, cell }) => ({
      number,
      base,
      address: formatReference(cell),
    })),
};

/** A minimum below the usual one has a reason. */
export const minimumWithoutReason: Rule<'minimum-without-reason'> = {
  code: 'minimum-without-reason',
  severity: 'error',
  check: ({ metadata }, { settings }) =>
    [metadata, settings].flatMap((file) => {
      const { minimum = usualMinimum, reason } = file?.value.disclosure ?? {};
      if (!file || minimum >= usualMinimum || reason) return [];
      return { position: file.position(['disclosure', 'minimum']), values: { minimum } };
    }),
};
