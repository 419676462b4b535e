import { mostRelated, type Problem } from '../domain/problem.ts';
import { firstProblems, maskedMessage } from '../reading/message.ts';
import type { ReportSource, SiteSource } from '../reading/sources.ts';
import { allRules, isOfDisclosure } from './all-rules.ts';
import { withoutFollowUps } from './follow-ups.ts';
import type { AnyFinding, Rule } from './rule.ts';

/** Every problem that the rules find in one version, sorted, one for each cause; without the problems of reading it. */
export function checkReport(
  report: ReportSource,
  site: SiteSource,
  rules: readonly Rule[] = allRules,
): Problem[] {
  const readable = whatCouldBeRead(report);
  const asked = hasPolicy(report, site) ? rules : rules.filter((rule) => !isOfDisclosure(rule));
  return withoutFollowUps(
    asked.flatMap((rule) =>
      firstProblems(
        withoutFollowUps(rule.check(readable, site).map((finding) => toProblem(finding, rule))),
      ),
    ),
  );
}

/** Whether it is known which small numbers may be shown: where a file that says so could not be read, all would be told. */
function hasPolicy({ metadata }: ReportSource, { unread }: SiteSource): boolean {
  return metadata !== undefined && !unread.has('content/site.yaml');
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
