export type Severity = 'error' | 'warning' | 'notice';

/** Where something stands. Line and column are 1-based; a column counts UTF-16 units, as editors do. */
export interface Position {
  file: string;
  line: number;
  column: number;
  /** The address that Excel shows for a CSV cell, such as `C14`. */
  cell?: string;
}

/**
 * One thing wrong in the input, told so that an editor can mend it.
 * An error refuses the input; a warning asks for a look; a notice tells what was read and how.
 */
export interface Problem {
  /** Names the rule, in kebab-case: `sum-mismatch`. */
  code: string;
  severity: Severity;
  position: Position;
  /** What its words are made from, as data: what stood there, and what it was held against. */
  values?: object | undefined;
  /** The nearest known name, where a name was not known. */
  suggestion?: string;
  /** The other positions concerned, such as the first of two equal keys; the first hundred of them. */
  related?: Position[];
}

/** As many related positions as a problem names; a check over a table may concern every row of it. */
export const mostRelated = 100;

/** Orders problems by file, line, column and code, so that every run prints the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.position.file, b.position.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compareText(a.code, b.code)
  );
}

/** Compares by code unit: the same order on every machine and under every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
