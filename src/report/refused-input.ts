import type { Problem } from '../domain/problem.ts';

/** Thrown where the input has errors: a build stops, and the command line ends with exit code 1. */
export class RefusedInput extends Error {
  override readonly name = 'RefusedInput';
  readonly problems: Problem[];

  constructor(problems: Problem[], message: string) {
    super(message);
    this.problems = problems;
  }
}
