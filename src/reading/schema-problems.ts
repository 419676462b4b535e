import type * as z from 'zod';
import { claimFault } from '../domain/parse-claim.ts';
import type { Problem } from '../domain/problem.ts';
import { at, type Message, refusal } from './message.ts';
import type { YamlPositions } from './yaml-positions.ts';
import { nearestName } from '../domain/identifier.ts';
import { isVisible } from '../domain/visible-text.ts';
import type { FoundValue, Size } from '../words/problem-words.ts';
import type { ValuesOf } from '../words/problem-codes.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What zod found, in our words and at its position in the YAML. */
export function schemaProblems(
  issues: Issue[],
  value: unknown,
  schema: z.ZodType,
  positions: YamlPositions,
): Problem[] {
  const misspelt = issues.flatMap((issue) => meantKeys(issue, value, schema));
  return issues
    .filter(({ path }) => !isMissing(path as Path, value) || !misspelt.includes(path.join('/')))
    .flatMap((issue) => problemsOf(issue, value, schema, positions));
}

/** Whether what a schema wants at a path is a text of any form: a title, a sentence, a name. */
export function isFreeText(schema: z.ZodType, path: Path, value: unknown): boolean {
  return alternativesAt(schema, path, value).some(
    ({ type, checks = [] }) =>
      type === 'string' &&
      checks.every(({ _zod: { def } }) => def.check.endsWith('_length') || def.fn === isVisible),
  );
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
  positions: YamlPositions,
): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, value);
    const said = (key: string) => refusal('unknown-key', { key, known }, nearestName(key, known));
    return issue.keys.map((key) => at(positions.ofKey([...path, key]), said(key)));
  }
  const found = valueAt(value, path);
  const key = path.at(-1);
  if (issue.code === 'invalid_key') {
    const form = issue.issues[0]?.message ?? '';
    const written = { is: 'text', text: String(key) } as const;
    return [at(positions.ofKey(path), refusal('wrong-form', { found: written, form }))];
  }
  if (found === undefined && typeof key === 'string') {
    const around = path.slice(0, -1);
    const inside = around.findLast((step) => typeof step === 'string');
    return [
      at(positions.of(around), refusal('missing-key', { key, inside: String(inside ?? '') })),
    ];
  }
  const nested =
    issue.code === 'invalid_union' ? nearestAlternative(issue.errors, found) : undefined;
  if (nested) {
    return nested.flatMap((inner) =>
      problemsOf({ ...inner, path: [...path, ...inner.path] }, value, schema, positions),
    );
  }
  return [at(positions.of(path), messageOf(issue, found, choicesAt(schema, path, value)))];
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
    return refusal('wrong-type', {
      found: described(found),
      expected: typeNames[issue.expected] ?? 'text',
    });
  if (code === 'invalid_value') return notOneOf(found, issue.values.map(String));
  if (code === 'invalid_union') return notOneOf(found, choices);
  if (code === 'too_small' || code === 'too_big')
    return refusal('wrong-form', { found: described(found), size: sizeOf(issue) });
  const fault = issue.message === 'claim' ? claimFault(String(found)) : undefined;
  if (fault) return refusal('claim-form', { found: fault.found, expected: fault.expected });
  return refusal('wrong-form', { found: described(found), form: issue.message });
}

function notOneOf(found: unknown, allowed: string[]): Message {
  return typeof found === 'string'
    ? refusal('not-allowed-value', { found, allowed }, nearestName(found, allowed))
    : refusal('wrong-type', { found: described(found), expected: allowed });
}

const typeNames: Record<string, ExpectedType> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'keys',
  record: 'keys',
};

type ExpectedType = Exclude<ValuesOf<'wrong-type'>['expected'], readonly string[]>;

function described(found: unknown): FoundValue {
  if (found === null || found === '') return { is: 'nothing' };
  if (Array.isArray(found)) return { is: 'list', length: found.length };
  if (typeof found === 'object') return { is: 'keys' };
  if (typeof found === 'string') return { is: 'text', text: found };
  return { is: 'bare', text: JSON.stringify(found) };
}

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

/** What the size of a list and of a text is counted in; all else is a number. */
const measured = new Map<string, Size['of']>([
  ['array', 'list'],
  ['string', 'text'],
]);

function sizeOf(issue: SizeIssue): Size {
  const of = measured.get(issue.origin) ?? 'number';
  return issue.code === 'too_small'
    ? { bound: 'least', of, number: Number(issue.minimum) }
    : { bound: 'most', of, number: Number(issue.maximum) };
}

function valueAt(value: unknown, path: Path): unknown {
  let part: unknown = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}

/** The parts of zod's schemas that matter here; every kind has some of them. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; fn?: unknown } } }[];
}
interface Schema {
  _zod: { def: unknown };
}

/** The keys that a mapping at a path may have. */
function keysAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  return alternativesAt(schema, path, value).flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** The words that a value at a path may be, where it is one of several. */
function choicesAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  return alternativesAt(schema, path, value).flatMap(({ type, values, entries, shape }) => {
    if (type === 'literal') return (values ?? []).map(String);
    if (type === 'enum') return Object.values(entries ?? {});
    return shape ? [`{ ${Object.keys(shape).join(', ')} }`] : [];
  });
}

function alternativesAt(schema: Schema, path: Path, value: unknown): Definition[] {
  let found = alternatives(schema, value);
  let part = value;
  for (const step of path) {
    part = (part as Record<string | number, unknown> | null | undefined)?.[step];
    const below = part;
    found = found.flatMap((definition) => {
      const child = definition.shape?.[step] ?? definition.element ?? definition.valueType;
      return child ? alternatives(child, below) : [];
    });
  }
  return found;
}

/** A schema without its wrappers; of a union the alternative that the value names, or all of them. */
function alternatives(schema: Schema, value: unknown): Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return alternatives(definition.innerType, value);
  if (!definition.options) return [definition];
  const all = definition.options.flatMap((option) => alternatives(option, value));
  const { discriminator } = definition;
  const named = all.filter(
    (option) => discriminator !== undefined && isNamed(option, discriminator, value),
  );
  return named.length > 0 ? named : all;
}

function isNamed({ shape }: Definition, discriminator: string, value: unknown): boolean {
  const name = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  const literal = shape?.[discriminator]?._zod.def as Definition | undefined;
  return literal?.values?.includes(name) ?? false;
}
