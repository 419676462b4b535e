import type { Problem } from '../../domain/problem.ts';
import { at, refusal, type Message } from '../../reading/message.ts';
import type { Located } from '../../reading/sources.ts';
import type { ShownValue } from '../../words/problem-values.ts';
import type { FieldChange, Plain } from '../difference/difference.ts';

/** The way to a value in a YAML file. */
export type Path = readonly (string | number)[];

/** A field of a YAML file that says something else than when it was published; `above` leads to its object. */
export function inYaml<Value>(
  { field, before, after }: FieldChange,
  above: Path,
  located: Located<Value> | undefined,
): Problem[] {
  if (!located) return [];
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const message =
    after === undefined
      ? missingValue(field, plainText(before))
      : changedValue(field, before === undefined ? undefined : plainText(before), plainText(after));
  return [at(located.position([...above, ...path]), message)];
}

/** A value as messages quote it: a text in quotation marks, a number as it is. */
export function plainText(value: Plain | undefined): string {
  return typeof value === 'string' ? `»${value}«` : String(value);
}

/** Something that a published file says differently. `what` is its address or its field. */
export function changedValue(
  what: string,
  before: ShownValue | undefined,
  after: ShownValue,
): Message {
  return refusal('published-file-changed', { wrong: 'changed-value', what, before, after });
}

/** Something that a published file does not say any more. */
export function missingValue(what: string, before: string): Message {
  return refusal('published-file-changed', { wrong: 'missing-value', what, before });
}
