import { compareProblems, mostRelated, type Problem } from '../domain/problem.ts';
import { parseAnchor } from '../domain/anchors.ts';
import type { UnknownName } from '../words/problem-words.ts';

/**
 * Codes of problems that say that nothing refers to a thing, each with the kind of name that may be misspelt for it.
 * Where something is renamed in one place only, its old name is unknown and its new name unused.
 */
const forWantOfName: Readonly<Record<string, string>> = {
  'unused-fact': 'row facts.csv',
  'unused-goal': 'row goals.csv',
  'goal-without-target': 'row goals.csv',
  'judged-without-verdict': 'row goals.csv',
  'unused-figure': 'figure figures.yaml',
  'unused-table': 'table datapackage.yaml',
  'unused-reference': 'reference report.yaml',
};

/**
 * One problem for each cause, sorted: a name that nothing has is told where it is met first, with its other positions
 * as related ones; and what is unused because of it is no problem of its own.
 */
export function withoutFollowUps(problems: readonly Problem[]): Problem[] {
  const causes = new Map<string, Problem>();
  const byKind = new Map<string, Problem>();
  const left = problems.toSorted(compareProblems).filter((problem) => {
    const unknown = unknownIn(problem);
    if (!unknown) return true;
    const kind = kindOf(unknown, problem);
    const cause = causes.get(`${kind} ${unknown.name}`);
    if (cause) relate(cause, problem);
    else causes.set(`${kind} ${unknown.name}`, problem);
    if (!byKind.has(kind)) byKind.set(kind, problem);
    return !cause;
  });
  return left.filter((problem) => {
    const cause = byKind.get(`${kindWanted(problem)}${versionAt(problem)}`);
    if (cause) relate(cause, problem);
    return !cause;
  });
}

/** The kind of thing that a problem would not be about, had its name been right: a link to a figure that is not shown. */
function kindWanted({ code, values = {} }: Problem): string | undefined {
  if (code !== 'dead-link' || !('to' in values)) return forWantOfName[code];
  const { kind } = parseAnchor(String(values.to));
  return forWantOfName[`unused-${kind}`];
}

function unknownIn({ values = {} }: Problem): UnknownName | undefined {
  return 'name' in values && 'one' in values && 'home' in values
    ? (values as UnknownName)
    : undefined;
}

/** What a name should name, alike for an id and for the key of an address, and in which version: `row facts.csv a/1.0`. */
function kindOf({ one, home }: UnknownName, problem: Problem): string {
  const version = home.startsWith('content/') ? '' : versionAt(problem);
  const file = home.slice(home.lastIndexOf('/') + 1) + version;
  if (typeof one === 'object') return 'keyIn' in one ? `row ${file}` : `${one.valueIn} ${file}`;
  return `${rows.has(one) ? 'row' : one} ${file}`;
}

/** The folder of the version that a problem is in; none for what versions share. */
function versionAt({ position }: Problem): string {
  const [, version = ''] = /^(?:content\/reports|data)(\/[^/]+\/[^/]+\/)/.exec(position.file) ?? [];
  return version;
}

const rows: ReadonlySet<UnknownName['one']> = new Set(['fact', 'goal', 'key', 'row-key']);

function relate(cause: Problem, { position, related = [] }: Problem): void {
  if (cause.related?.length === mostRelated) return;
  cause.related = [...(cause.related ?? []), position, ...related].slice(0, mostRelated);
}
