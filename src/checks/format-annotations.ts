import { maskPersonalData } from '../domain/mask.ts';
import type { Language } from '../domain/language.ts';
import { compareProblems, compareText, type Problem } from '../domain/problem.ts';
import { dictionaries } from '../words/words.ts';
import { said } from '../words/said.ts';
import { formatPosition, isNews, severities } from './format-problems.ts';

/**
 * The problems as GitHub's workflow commands, which it shows beside the lines. It shows ten of each kind, so the
 * first of every code comes first, with the count and the next positions; then come the others.
 */
export function formatAnnotations(problems: readonly Problem[], language: Language): string {
  const groups = [...Map.groupBy(problems.toSorted(compareProblems), ({ code }) => code).values()];
  const sorted = groups.toSorted(byGravity);
  const firsts = sorted.flatMap(([first, ...others]) =>
    first ? [annotation(first, others, language)] : [],
  );
  const rest = sorted.flatMap(([, ...others]) =>
    others.map((problem) => annotation(problem, [], language)),
  );
  return [...firsts, ...rest].map((line) => `${line}\n`).join('');
}

function byGravity([a]: Problem[], [b]: Problem[]): number {
  if (!a || !b) return 0;
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.code, b.code)
  );
}

function annotation(problem: Problem, others: Problem[], language: Language): string {
  const { code, severity, position, suggestion } = problem;
  const { found, expected, advice } = said(problem, language);
  const word = dictionaries[language].reporters;
  const properties = {
    file: position.file,
    line: String(position.line),
    col: String(position.column),
    title: others.length === 0 ? code : `${code} (${others.length + 1})`,
  };
  const message = [
    `${position.cell === undefined ? '' : `${word.Cell} ${position.cell}: `}${found}`,
    `${word.expected}: ${expected}`,
    advice,
    ...(isNews(suggestion, advice) ? [`${word.suggestion}: ${suggestion}`] : []),
    ...(others.length === 0 ? [] : [`${word.others}: ${placesOf(others, language)}`]),
  ].join('\n');
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(value)}`,
  );
  return `::${severity} ${list.join(',')}::${escaped(message)}`;
}

const mostPositions = 10;

function placesOf(problems: Problem[], language: Language): string {
  const positions = problems
    .slice(0, mostPositions)
    .map(({ position }) => formatPosition(position, language));
  return [...positions, ...(problems.length > mostPositions ? ['…'] : [])].join(', ');
}

/** Without what says something of a person; a line break or a per cent sign would end or change the command. */
function escaped(text: string): string {
  return maskPersonalData(text)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
