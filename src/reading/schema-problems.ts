import type { z } from 'zod';
import { nearestName } from '../domain/nearest-name.ts';
import type { Problem } from '../domain/problem.ts';
import { at, quote, type Message, type Words } from './message.ts';
import { choicesAt, keysAt } from './schema-parts.ts';
import { formNames } from './schema-forms.ts';
import type { YamlPlaces } from './yaml-places.ts';
import * as say from './yaml-problems.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** What zod found, in our words and at its place in the YAML. */
export function schemaProblems(
  issues: Issue[],
  value: unknown,
  schema: z.ZodType,
  places: YamlPlaces,
): Problem[] {
  const misspelt = issues.flatMap((issue) => meantKeys(issue, value, schema));
  return issues
    .filter(({ path }) => !isMissing(path as Path, value) || !misspelt.includes(path.join('/')))
    .flatMap((issue) => problemsOf(issue, value, schema, places));
}

/** The keys that misspelt ones were meant to be: they are not told as missing too. */
function meantKeys(issue: Issue, value: unknown, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = keysAt(schema, path, value);
  return issue.keys.flatMap((key) => {
    const meant = nearestName(key, known);
    return meant === undefined ? [] : [...path, meant].join('/');
  });
}

function isMissing(path: Path, value: unknown): boolean {
  return path.length > 0 && valueAt(value, path) === undefined;
}

function problemsOf(
  issue: Issue,
  value: unknown,
  schema: z.ZodType,
  places: YamlPlaces,
): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, value);
    return issue.keys.map((key) => at(places.ofKey([...path, key]), say.unknownKey(key, known)));
  }
  const found = valueAt(value, path);
  const key = path.at(-1);
  if (issue.code === 'invalid_key') {
    return [
      at(places.ofKey(path), say.wrongForm(quote(String(key)), formOf(issue.issues[0]?.message))),
    ];
  }
  if (found === undefined && typeof key === 'string') {
    const around = path.slice(0, -1);
    const inside = around.findLast((step) => typeof step === 'string');
    return [at(places.of(around), say.missingKey(key, String(inside ?? '')))];
  }
  const nested =
    issue.code === 'invalid_union' ? nearestAlternative(issue.errors, found) : undefined;
  if (nested) {
    return nested.flatMap((inner) =>
      problemsOf({ ...inner, path: [...path, ...inner.path] }, value, schema, places),
    );
  }
  return [at(places.of(path), messageOf(issue, found, choicesAt(schema, path, value)))];
}

/** Of several forms that a value may have, the one that it was meant to be: the mapping, where it is a mapping. */
function nearestAlternative(alternatives: Issue[][], found: unknown): Issue[] | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const isInside = ({ code, path }: Issue) => code === 'unrecognized_keys' || path.length > 0;
  return alternatives.find((issues) => issues.length > 0 && issues.every(isInside));
}

function messageOf(issue: Issue, found: unknown, choices: string[]): Message {
  const { code } = issue;
  if (code === 'invalid_type')
    return say.wrongType(described(found), typeNames[issue.expected] ?? aText);
  if (code === 'invalid_value') return notOneOf(found, issue.values.map(String));
  if (code === 'invalid_union') return notOneOf(found, choices);
  if (code === 'too_small' || code === 'too_big')
    return say.wrongForm(described(found), sizeOf(issue));
  return say.wrongForm(described(found), formOf(issue.message));
}

function formOf(name = ''): Words {
  return formNames[name] ?? ['Noget andet', 'Something else'];
}

function notOneOf(found: unknown, allowed: string[]): Message {
  return typeof found === 'string'
    ? say.notAllowed(found, allowed)
    : say.wrongType(described(found), [allowed.join(', '), allowed.join(', ')]);
}

const aText: Words = ['En tekst', 'A text'];
const typeNames: Record<string, Words> = {
  string: aText,
  number: ['Et tal', 'A number'],
  int: ['Et helt tal', 'A whole number'],
  boolean: ['true eller false', 'true or false'],
  array: ['En liste', 'A list'],
  object: ['Nøgler med værdier', 'Keys with values'],
  record: ['Nøgler med værdier', 'Keys with values'],
};

function described(found: unknown): Words {
  if (found === null || found === '') return ['Ingenting', 'Nothing'];
  if (Array.isArray(found)) return [`En liste med ${found.length}`, `A list of ${found.length}`];
  if (typeof found === 'object') return ['Nøgler med værdier', 'Keys with values'];
  if (typeof found === 'string') return quote(found);
  const bare = JSON.stringify(found);
  return [`${bare} uden anførselstegn`, `${bare} without quotation marks`];
}

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function sizeOf(issue: SizeIssue): Words {
  const [da, en, bound] =
    issue.code === 'too_small'
      ? (['Mindst', 'At least', issue.minimum] as const)
      : (['Højst', 'At most', issue.maximum] as const);
  if (issue.origin === 'array') return [`${da} ${bound} i listen`, `${en} ${bound} in the list`];
  if (issue.origin === 'string') return [`${da} ${bound} tegn`, `${en} ${bound} characters`];
  return [`${da} ${bound}`, `${en} ${bound}`];
}

function valueAt(value: unknown, path: Path): unknown {
  let part: unknown = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}
