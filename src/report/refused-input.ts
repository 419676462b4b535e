import type { Problem } from '../domain/problem.ts';

/** Vite loads the loaders' code a second time, so that the class there is not the one here: both carry this. */
const brand = Symbol.for('maalestok.refused-input');

/** Thrown where the input has errors: a build stops, and the command line ends with exit code 1. */
export class RefusedInput extends Error {
  override readonly name = 'RefusedInput';
  readonly [brand] = true;
  readonly problems: Problem[];

  constructor(problems: Problem[], message: string) {
    super(message);
    this.problems = problems;
  }
}

/** Whether something thrown refuses the input, whichever copy of this module threw it. */
export function isRefusedInput(fault: unknown): fault is RefusedInput {
  return fault instanceof Error && brand in fault;
}
