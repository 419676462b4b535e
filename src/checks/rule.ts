import type { Problem, Severity } from '../domain/problem.ts';
import type { ReportSource, SiteSource } from '../reading/sources.ts';

/** What a rule finds; the code and the severity come from the rule. */
export type Finding = Omit<Problem, 'code' | 'severity'>;

/** A rule over one report version. Its good and bad examples stand in `tests/checks/rules/`. */
export interface Rule {
  code: string;
  severity: Severity;
  check(report: ReportSource, site: SiteSource): Finding[];
}
