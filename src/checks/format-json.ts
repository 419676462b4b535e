import { languages } from '../domain/language.ts';
import { maskPersonalData } from '../domain/mask.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import type { Said } from '../words/problem-words.ts';
import { said } from '../words/said.ts';
import { countProblems } from './format-problems.ts';

/** The problems for other programs: sorted, in every language, keys always in the same order. */
export function formatJson(problems: readonly Problem[]): string {
  const { error, warning, notice } = countProblems(problems);
  const list = problems.toSorted(compareProblems).map(ordered);
  const whole = { errors: error, warnings: warning, notices: notice, problems: list };
  return `${maskPersonalData(JSON.stringify(whole, null, 2))}\n`;
}

/** What is not there is left out by JSON. */
function ordered(problem: Problem): object {
  const { code, severity, position, suggestion, related } = problem;
  const texts = languages.map((language) => [language, said(problem, language)] as const);
  const inEach = (part: keyof Said) =>
    Object.fromEntries(texts.map(([language, words]) => [language, words[part]]));
  return {
    ...{ code, severity, position },
    ...{ found: inEach('found'), expected: inEach('expected'), advice: inEach('advice') },
    ...{ suggestion, related },
  };
}
