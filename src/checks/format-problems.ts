import { maskPersonNumbers } from '../domain/mask.ts';
import {
  compareProblems,
  type Language,
  type Place,
  type Problem,
  type Severity,
} from '../domain/problem.ts';
import { severities, severityWords, summaryOf } from './count-problems.ts';

const words = {
  da: {
    cell: 'celle',
    found: 'Fundet',
    expected: 'Ventet',
    advice: 'Gør sådan',
    suggestion: 'Mente du',
    related: 'Se også',
    same: 'Det samme her',
    more: 'flere',
  },
  en: {
    cell: 'cell',
    found: 'Found',
    expected: 'Expected',
    advice: 'How to fix',
    suggestion: 'Did you mean',
    related: 'See also',
    same: 'The same here',
    more: 'more',
  },
};

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
  const groups = [...Map.groupBy(problems.toSorted(compareProblems), saying).values()];
  const shown = gravest(groups.flatMap(([first]) => first ?? []));
  const told = shown.map((problem) =>
    formatProblem(problem, groups.find(([first]) => first === problem) ?? [], language, paint),
  );
  const left = groups.length - told.length;
  const more = left > 0 ? [`… ${left} ${words[language].more}\n`] : [];
  return maskPersonNumbers([...told, ...more, `${summaryOf(problems, language)}\n`].join('\n'));
}

/** Problems that say the same stand together, such as a column of dates that Excel has changed. */
function saying({ code, found, advice, related = [] }: Problem): string {
  return JSON.stringify([code, found.da, advice.da, related]);
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

type Paint = (text: string, style: Severity | 'place' | 'label') => string;

function formatProblem(
  problem: Problem,
  [, ...same]: Problem[],
  language: Language,
  paint: Paint,
): string {
  const { code, severity, place, found, expected, advice, suggestion, related = [] } = problem;
  const word = words[language];
  const line = (label: string, text: string) => `  ${paint(`${label}:`, 'label')} ${text}`;
  const others = listed(related, language).join(', ');
  const places = listed(
    same.map((other) => other.place),
    language,
    mostSame,
  );
  return [
    `${paint(formatPlace(place, language), 'place')}  ${paint(severityWords[language][severity][0], severity)}  ${code}`,
    line(word.found, found[language]),
    line(word.expected, expected[language]),
    line(word.advice, advice[language]),
    ...(isNews(suggestion, advice[language]) ? [line(word.suggestion, suggestion)] : []),
    ...(others === '' ? [] : [line(word.related, others)]),
    ...(places.length === 0 ? [] : [line(word.same, places.join(', '))]),
    '',
  ].join('\n');
}

/** The first places, and how many more there are. */
function listed(places: Place[], language: Language, most = mostRelated): string[] {
  const left = places.length - most;
  const more = left > 0 ? [`… ${left} ${words[language].more}`] : [];
  return [...places.slice(0, most).map((place) => formatPlace(place, language)), ...more];
}

/** The advice often names the suggestion already. */
export function isNews(suggestion: string | undefined, advice: string): suggestion is string {
  return suggestion !== undefined && !advice.includes(suggestion);
}

/** `data/…/status.csv:14:3 (celle C14)`, as editors and terminals follow it. */
export function formatPlace({ file, line, column, cell }: Place, language: Language): string {
  const address = cell === undefined ? '' : ` (${words[language].cell} ${cell})`;
  return `${file}:${line}:${column}${address}`;
}

function plain(text: string): string {
  return text;
}

const codes = { error: 31, warning: 33, notice: 36, place: 1, label: 2 };

function inColour(text: string, style: keyof typeof codes): string {
  return `\u001b[${codes[style]}m${text}\u001b[0m`;
}
