import { maskPersonNumbers } from '../domain/mask.ts';
import type { Localised, Place, Problem, Severity } from '../domain/problem.ts';
import type { ProblemCode, ValuesOf } from '../words/said.ts';

/** What a problem says, before it is known where it stands. */
export type Message = Omit<Problem, 'place' | 'related'>;

/** A text in Danish and English, in this order. */
export type Words = readonly [da: string, en: string];

const longest = 60;

type Given<Code extends ProblemCode> =
  undefined extends ValuesOf<Code>
    ? [values?: undefined, suggestion?: string | undefined]
    : [values: ValuesOf<Code>, suggestion?: string | undefined];

type Worded = [found: Words, expected: Words, advice: Words, suggestion?: string | undefined];

/** A message that refuses the input. */
export function refusal<Code extends ProblemCode>(code: Code, ...given: Given<Code>): Message;
export function refusal(code: string, ...words: Worded): Message;
export function refusal(code: string, ...given: unknown[]): Message {
  return made('error', code, given);
}

/** A message that tells what was read, and how. */
export function notice<Code extends ProblemCode>(code: Code, ...given: Given<Code>): Message;
export function notice(code: string, ...words: Worded): Message;
export function notice(code: string, ...given: unknown[]): Message {
  return made('notice', code, given);
}

function made(severity: Severity, code: string, given: unknown[]): Message {
  if (given.length > 2) return message(severity, code, ...(given as Worded));
  const [values, suggestion] = given as [object | undefined, string | undefined];
  return {
    code,
    severity,
    ...(values === undefined ? {} : { values }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The message at its place; `related` are the other places that it is about. */
export function at(place: Place, said: Message, related?: Place[]): Problem {
  return related ? { ...said, place, related } : { ...said, place };
}

/** Whether what was read is the message that it could not be read. */
export function isMessage<Value>(read: Value | Message): read is Message {
  return typeof read === 'object' && read !== null && 'code' in read;
}

/** What stood there, in quotation marks, on one line, shortened, and without person numbers. */
export function quoted(text: string): string {
  const line = maskPersonNumbers(text).replace(/\s+/g, ' ');
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

/** The same quotation in both languages. */
export function quote(text: string): Words {
  const same = quoted(text);
  return [same, same];
}

type Forms = readonly [one: string, several: string];

/** How many of something: `1 celle`, `2 celler`. */
export function counted(
  count: number,
  danish: Forms,
  english: Forms,
  [da, en]: Words = ['', ''],
): Words {
  const form = count === 1 ? 0 : 1;
  return [`${count} ${danish[form]}${da}`, `${count} ${english[form]}${en}`];
}

function message(
  severity: Severity,
  code: string,
  found: Words,
  expected: Words,
  advice: Words,
  suggestion?: string,
): Message {
  const said = {
    code,
    severity,
    found: both(found),
    expected: both(expected),
    advice: both(advice),
  };
  return suggestion === undefined ? said : { ...said, suggestion };
}

function both([da, en]: Words): Localised {
  return { da, en };
}
