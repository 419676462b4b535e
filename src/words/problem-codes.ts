import type { da } from './da/dictionary.ts';
import type { Said } from './problem-words.ts';

export type Problems = (typeof da)['problems'];

/** Names a rule or a refusal that every dictionary has words for. */
export type ProblemCode = keyof Problems;

/** What the words of a code are made from; undefined where they are always the same. */
export type ValuesOf<Code extends ProblemCode> = Code extends ProblemCode
  ? Problems[Code] extends (values: infer Values, ...suggestion: never) => Said
    ? Values
    : undefined
  : never;
