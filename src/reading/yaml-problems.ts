import type { FoundValue, Size } from '../words/problem-values.ts';
import type { ValuesOf } from '../words/said.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { refusal, type Message } from './message.ts';

/** What the parser could not read, by its code, and the line that it is on. */
export function notYaml(code: string, line: string): Message {
  return refusal('yaml-syntax', { code, line });
}

export function emptyDocument(): Message {
  return refusal('yaml-empty');
}

export function alias(): Message {
  return refusal('yaml-alias');
}

export function tag(name: string): Message {
  return refusal('yaml-tag', { name });
}

export function tooDeep(most: number): Message {
  return refusal('yaml-nesting', { most });
}

export function duplicateKey(key: string): Message {
  return refusal('yaml-duplicate-key', { key });
}

export function reservedKey(key: string): Message {
  return refusal('reserved-name', { name: key, of: 'key' });
}

export function unknownKey(key: string, known: string[]): Message {
  const suggestion = nearestName(key, known);
  return refusal('unknown-key', { key, known }, suggestion);
}

export function missingKey(key: string, inside: string): Message {
  return refusal('missing-key', { key, inside });
}

export function wrongType(
  found: FoundValue,
  expected: ValuesOf<'wrong-type'>['expected'],
): Message {
  return refusal('wrong-type', { found, expected });
}

export function notAllowed(found: string, allowed: string[]): Message {
  const suggestion = nearestName(found, allowed);
  return refusal('not-allowed-value', { found, allowed }, suggestion);
}

export function wrongForm(found: FoundValue, form: string): Message {
  return refusal('wrong-form', { found, form });
}

export function wrongSize(found: FoundValue, size: Size): Message {
  return refusal('wrong-form', { found, size });
}
