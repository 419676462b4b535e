import { verdicts, type Verdict } from '../../domain/goal.ts';

/** How many goals have a verdict, and where they begin in a strip of all. */
export interface VerdictCount {
  verdict: Verdict;
  count: number;
  before: number;
}

/** Verdicts in their own order, and none that nothing has. */
export function verdictCounts(goals: readonly { verdict: Verdict }[]): VerdictCount[] {
  let before = 0;
  return verdicts.flatMap((verdict) => {
    const count = goals.filter((goal) => goal.verdict === verdict).length;
    const place = before;
    before += count;
    return count === 0 ? [] : [{ verdict, count, before: place }];
  });
}
