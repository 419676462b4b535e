import type { Problem, Severity } from '../domain/problem.ts';
import type { ReportSource, SiteSource } from '../reading/sources.ts';
import type { ProblemCode, ValuesOf } from '../words/said.ts';

/** What any rule finds: where, and what its words are made from. The code and the severity come from the rule. */
export type AnyFinding = Pick<Problem, 'position' | 'values' | 'suggestion' | 'related'>;

/** What a rule finds, with the values that the words of its code are made from. */
export type Finding<Code extends ProblemCode> = Omit<AnyFinding, 'values'> &
  (undefined extends ValuesOf<Code> ? { values?: undefined } : { values: ValuesOf<Code> });

/** A rule over one report version. Its good and bad examples stand in `tests/checks/rules/`. */
export type Rule<Code extends ProblemCode = ProblemCode> = Code extends ProblemCode
  ? {
      code: Code;
      severity: Severity;
      check(report: ReportSource, site: SiteSource): Finding<Code>[];
    }
  : never;
