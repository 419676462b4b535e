import type { Language, Problem, Severity } from '../domain/problem.ts';

/** How many problems there are of each severity. */
export type ProblemCounts = Record<Severity, number>;

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts: ProblemCounts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The word for each severity: one of them, and several. */
export const severityWords: Record<Language, Record<Severity, [one: string, several: string]>> = {
  da: {
    error: ['fejl', 'fejl'],
    warning: ['advarsel', 'advarsler'],
    notice: ['oplysning', 'oplysninger'],
  },
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    notice: ['notice', 'notices'],
  },
};

const none = { da: 'Ingen fejl', en: 'No errors' };

/** `3 fejl, 2 advarsler, 1 oplysning`; what there is none of is left out. */
export function summaryOf(problems: readonly Problem[], language: Language): string {
  const counts = countProblems(problems);
  const parts = severities.flatMap((severity) => {
    const [one, several] = severityWords[language][severity];
    const count = counts[severity];
    return count === 0 ? [] : `${count} ${count === 1 ? one : several}`;
  });
  return parts.join(', ') || none[language];
}

/** From the gravest on. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];
