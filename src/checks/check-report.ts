import { compareProblems, mostRelated, type Problem } from '../domain/problem.ts';
import { firstProblems, maskedMessage } from '../reading/message.ts';
import type { ReportSource, SiteSource } from '../reading/sources.ts';
import { allRules } from './all-rules.ts';
import type { AnyFinding, Rule } from './rule.ts';

/** Every problem that the rules find in one version, sorted. What reading met stands beside it. */
export function checkReport(
  report: ReportSource,
  site: SiteSource,
  rules: readonly Rule[] = allRules,
): Problem[] {
  const readable = whatCouldBeRead(report);
  return rules
    .flatMap((rule) =>
      firstProblems(rule.check(readable, site).map((finding) => toProblem(finding, rule))),
    )
    .sort(compareProblems);
}

/**
 * The source without empty tables and an empty narrative, which reading has reported already. Where there are none it
 * is the same object, so that what rules have looked up for it is found again.
 */
function whatCouldBeRead(source: ReportSource): ReportSource {
  const { narrative, tables, ...report } = source;
  const hasText = narrative !== undefined && narrative.narrative.blocks.length > 0;
  if (hasText && [...tables.values()].every(({ table }) => table.rows.length > 0)) return source;
  return {
    ...report,
    ...(hasText ? { narrative } : {}),
    tables: new Map([...tables].filter(([, { table }]) => table.rows.length > 0)),
  };
}

/** What was found, under the rule's code. */
export function toProblem(
  { suggestion, values, related, ...finding }: AnyFinding,
  { code, severity }: Pick<Rule, 'code' | 'severity'>,
): Problem {
  return {
    ...finding,
    ...maskedMessage({ code, severity, values, suggestion }),
    ...(related === undefined ? {} : { related: related.slice(0, mostRelated) }),
  };
}
