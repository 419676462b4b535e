import { maskPersonNumbers } from '../domain/mask.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { countProblems } from './count-problems.ts';

/** The problems for other programs: sorted, both languages, keys always in the same order. */
export function formatJson(problems: readonly Problem[]): string {
  const { error, warning, notice } = countProblems(problems);
  const list = problems.toSorted(compareProblems).map(ordered);
  const whole = { errors: error, warnings: warning, notices: notice, problems: list };
  return `${maskPersonNumbers(JSON.stringify(whole, null, 2))}\n`;
}

/** What is not there is left out by JSON. */
function ordered(problem: Problem): object {
  const { code, severity, place, found, expected, advice, suggestion, related } = problem;
  return { code, severity, place, found, expected, advice, suggestion, related };
}
