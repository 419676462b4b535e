import type { Language, Problem, Severity } from '../domain/problem.ts';
import { dictionaries } from '../words/dictionaries.ts';

/** How many problems there are of each severity. */
export type ProblemCounts = Record<Severity, number>;

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts: ProblemCounts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** `3 fejl, 2 advarsler, 1 oplysning`; what there is none of is left out. */
export function summaryOf(problems: readonly Problem[], language: Language): string {
  const { severity: words, none } = dictionaries[language].reporters;
  const counts = countProblems(problems);
  const parts = severities.flatMap((severity) => {
    const [one, several] = words[severity];
    const count = counts[severity];
    return count === 0 ? [] : `${count} ${count === 1 ? one : several}`;
  });
  return parts.join(', ') || none;
}

/** From the gravest on. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];
