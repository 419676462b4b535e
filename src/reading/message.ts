import { maskPersonalData, maskTexts } from '../domain/mask.ts';
import type { Position, Problem, Severity } from '../domain/problem.ts';
import type { ProblemCode, ValuesOf } from '../words/problem-codes.ts';

/** What a problem says, before it is known where it stands. */
export type Message = Omit<Problem, 'position' | 'related'>;

type Given<Code extends ProblemCode> =
  undefined extends ValuesOf<Code>
    ? [values?: undefined, suggestion?: string | undefined]
    : [values: ValuesOf<Code>, suggestion?: string | undefined];

/** A message that refuses the input. The values are those that the words of its code are made from. */
export function refusal<Code extends ProblemCode>(code: Code, ...given: Given<Code>): Message {
  return message('error', code, given);
}

/** A message that asks for a look. */
export function warning<Code extends ProblemCode>(code: Code, ...given: Given<Code>): Message {
  return message('warning', code, given);
}

/** A message that tells what was read, and how. */
export function notice<Code extends ProblemCode>(code: Code, ...given: Given<Code>): Message {
  return message('notice', code, given);
}

/** The message at its position; `related` are the other positions that it is about. */
export function at(position: Position, said: Message, related?: Position[]): Problem {
  return related ? { ...said, position, related } : { ...said, position };
}

const mostProblems = 1000;

/** The problems of a file, up to as many as anybody reads, and then that there are more. */
export function firstProblems(problems: Problem[]): Problem[] {
  const next = problems[mostProblems];
  if (!next) return problems;
  const more = at(next.position, refusal('too-many-problems', { most: mostProblems }));
  return [...problems.slice(0, mostProblems), more];
}

function message(
  severity: Severity,
  code: ProblemCode,
  [values, suggestion]: readonly [values?: object | undefined, suggestion?: string | undefined],
): Message {
  return maskedMessage({ code, severity, values, suggestion });
}

interface Quoting {
  code: string;
  severity: Severity;
  values: object | undefined;
  suggestion: string | undefined;
}

/** A message in which nothing says anything of a single person: it quotes what stood in the input. */
export function maskedMessage({ code, severity, values, suggestion }: Quoting): Message {
  return {
    ...{ code, severity },
    ...(values === undefined ? {} : { values: Object(maskTexts(values)) as object }),
    ...(suggestion === undefined ? {} : { suggestion: maskPersonalData(suggestion) }),
  };
}

/** Whether reading gave a message and no value. */
export function isMessage<Value>(read: Value | Message): read is Message {
  return typeof read === 'object' && read !== null && 'code' in read;
}
