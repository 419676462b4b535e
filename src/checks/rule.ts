import type { Problem, Severity } from '../domain/problem.ts';
import type { ReportSource, SiteSource } from '../reading/sources.ts';

/** What a rule finds; the code and the severity come from the rule. */
export type Finding = Omit<Problem, 'code' | 'severity'>;

/** Files laid over a small valid project: path → text. A value of null takes a file away. */
export type Overlay = Record<string, string | null>;

/** A rule over one report version. Its examples are run as tests: each bad one is found, each good one is not. */
export interface Rule {
  code: string;
  severity: Severity;
  check(report: ReportSource, site: SiteSource): Finding[];
  examples: { good: Overlay[]; bad: Overlay[] };
}
