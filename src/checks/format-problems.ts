import { maskPersonalData } from '../domain/mask.ts';
import type { Language } from '../domain/language.ts';
import { compareProblems, type Position, type Problem, type Severity } from '../domain/problem.ts';
import { dictionaries } from '../words/words.ts';
import { said } from '../words/said.ts';

/** So many are told; a longer list is not read, and the gravest are kept. */
const most = 100;
/** A check over many cells would fill the screen. */
const mostRelated = 5;
const mostSame = 20;

/** The problems as an editor reads them in a terminal, and how many there are. */
export function formatProblems(
  problems: readonly Problem[],
  language: Language,
  colour: boolean,
): string {
  const paint = colour ? inColour : plain;
  const groups = [...Map.groupBy(problems.toSorted(compareProblems), saying(language)).values()];
  const shown = gravest(groups.flatMap(([first]) => first ?? []));
  const told = shown.map((problem) =>
    formatProblem(problem, groups.find(([first]) => first === problem) ?? [], language, paint),
  );
  const left = groups.length - told.length;
  const more = left > 0 ? [`… ${left} ${dictionaries[language].reporters.more}\n`] : [];
  return maskPersonalData([...told, ...more, `${summaryOf(problems, language)}\n`].join('\n'));
}

/** Problems that say the same stand together, such as a column of dates that Excel has changed. */
function saying(language: Language): (problem: Problem) => string {
  return (problem) => {
    const { found, advice } = said(problem, language);
    return JSON.stringify([problem.code, found, advice, problem.related ?? []]);
  };
}

/** The gravest problems, as many as are told, in the order of the files. */
function gravest(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted((a, b) => rank(a) - rank(b) || compareProblems(a, b))
    .slice(0, most)
    .sort(compareProblems);
}

function rank({ severity }: Problem): number {
  return severities.indexOf(severity);
}

type Paint = (text: string, style: Severity | 'position' | 'label') => string;

function formatProblem(
  problem: Problem,
  [, ...same]: Problem[],
  language: Language,
  paint: Paint,
): string {
  const { code, severity, position, suggestion, related = [] } = problem;
  const { found, expected, advice } = said(problem, language);
  const word = dictionaries[language].reporters;
  const line = (label: string, text: string) => `  ${paint(`${label}:`, 'label')} ${text}`;
  const others = listed(related, language).join(', ');
  const positions = listed(
    same.map((other) => other.position),
    language,
    mostSame,
  );
  return [
    `${paint(formatPosition(position, language), 'position')}  ${paint(word.severity[severity][0], severity)}  ${code}`,
    line(word.found, found),
    line(word.expected, expected),
    line(word.advice, advice),
    ...(isNews(suggestion, advice) ? [line(word.suggestion, suggestion)] : []),
    ...(others === '' ? [] : [line(word.related, others)]),
    ...(positions.length === 0 ? [] : [line(word.same, positions.join(', '))]),
    '',
  ].join('\n');
}

/** The first positions, and how many more there are. */
function listed(positions: Position[], language: Language, most = mostRelated): string[] {
  const left = positions.length - most;
  const more = left > 0 ? [`… ${left} ${dictionaries[language].reporters.more}`] : [];
  return [
    ...positions.slice(0, most).map((position) => formatPosition(position, language)),
    ...more,
  ];
}

/** The advice often names the suggestion already. */
export function isNews(suggestion: string | undefined, advice: string): suggestion is string {
  return suggestion !== undefined && !advice.includes(suggestion);
}

/** `data/…/status.csv:14:3 (celle C14)`, as editors and terminals follow it. */
export function formatPosition({ file, line, column, cell }: Position, language: Language): string {
  const address = cell === undefined ? '' : ` (${dictionaries[language].reporters.cell} ${cell})`;
  return `${file}:${line}:${column}${address}`;
}

function plain(text: string): string {
  return text;
}

const codes = { error: 31, warning: 33, notice: 36, position: 1, label: 2 };

function inColour(text: string, style: keyof typeof codes): string {
  return `\u001b[${codes[style]}m${text}\u001b[0m`;
}

/** How many problems there are of each severity. */
type ProblemCounts = Record<Severity, number>;

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts: ProblemCounts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** `3 fejl, 2 advarsler, 1 oplysning`; what there is none of is left out. */
function summaryOf(problems: readonly Problem[], language: Language): string {
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
