import { smallNumbers, type SmallNumber } from '../../disclosure/small-numbers.ts';
import { policyFrom, usualMinimum, type Policy } from '../../disclosure/policy.ts';
import { formatReference } from '../../domain/table.ts';
import type { ProblemCode, ValuesOf } from '../../words/problem-codes.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { oncePer, tablesIn, type Rule } from '../rule.ts';

/** The policy that a version is checked by. */
export function policyOf({ metadata }: ReportSource, { settings }: SiteSource): Policy {
  return policyFrom(settings?.value.disclosure, metadata?.value.disclosure);
}

const found = oncePer((report: ReportSource) =>
  oncePer((site: SiteSource) => smallNumbers(tablesIn(report), policyOf(report, site))),
);

/** No number of people is so small that somebody could be recognised. */
export const smallCount = smallRule('small-count', 'count', ({ number, cell }, { minimum }) => ({
  ...{ number, minimum, address: formatReference(cell) },
}));

/** Where counts are rounded, all of them are. */
export const notRounded = smallRule('not-rounded', 'not-rounded', ({ number }, policy) => ({
  ...{ number, rounding: policy.rounding ?? 0 },
}));

/** No percentage is of a handful of people. */
export const smallBase = smallRule('small-base', 'base', ({ cell, ...small }, policy) => ({
  ...{ ...small, minimumBase: policy.minimumBase, address: formatReference(cell) },
}));

/** No percentage can only be of a handful of people. */
export const smallShare = smallRule('small-share', 'share', ({ cell, ...small }, { minimum }) => ({
  ...{ ...small, minimum, address: formatReference(cell) },
}));

/** No percentage says something of everybody in a group. */
export const wholeGroup = smallRule('whole-group', 'whole-group', ({ cell, ...small }) => ({
  ...{ ...small, address: formatReference(cell) },
}));

/** A rule that reports what is found for one reason, each at its cell. */
function smallRule<Code extends ProblemCode, Why extends SmallNumber['why']>(
  code: Code,
  why: Why,
  values: (small: Extract<SmallNumber, { why: Why }>, policy: Policy) => ValuesOf<Code>,
): Rule {
  const check = (report: ReportSource, site: SiteSource) =>
    found(report)(site).flatMap((small) => {
      const cell = small.why === why ? locateCell(report, small.cell) : undefined;
      if (!cell) return [];
      // What has the reason is of its kind, which the compiler cannot follow.
      const own = small as Extract<SmallNumber, { why: Why }>;
      return { position: cell.position(), values: values(own, policyOf(report, site)) };
    });
  return { code, severity: 'error', check } as unknown as Rule;
}

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
