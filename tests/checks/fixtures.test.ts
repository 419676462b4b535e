import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, fixtures, problemsOf, projectWith } from './project.ts';

/** What a case's folder says beside its files: files to take away, and every problem as code, file, line, column. */
interface Expected {
  removed?: string[];
  problems: [code: string, file: string, line: number, column: number][];
}

function readCase(kind: string, name: string) {
  const folder = path.join(fixtures, kind, name);
  const overlay = new Map<string, Uint8Array | null>(filesBelow(folder));
  overlay.delete('expected.json');
  const text = readFileSync(path.join(folder, 'expected.json'), 'utf8');
  const expected = JSON.parse(text) as Expected;
  for (const file of expected.removed ?? []) overlay.set(file, null);
  return { problems: problemsOf(projectWith(overlay)), expected };
}

function casesOf(kind: string) {
  return readdirSync(path.join(fixtures, kind)).sort();
}

function inShort(problems: ReturnType<typeof problemsOf>): Expected['problems'] {
  return problems.map(({ code, place }) => [code, place.file, place.line, place.column]);
}

describe('bad input', () => {
  test.each(casesOf('bad'))('%s', (name) => {
    const { problems, expected } = readCase('bad', name);
    expect(inShort(problems)).toEqual(expected.problems);
    // A warning alone is let through; every other case is refused.
    const onlyWarnings = problems.every(({ severity }) => severity !== 'error');
    expect(onlyWarnings).toBe(name.startsWith('warning-'));
  });
});

describe('good input', () => {
  test.each(casesOf('good'))('%s', (name) => {
    const { problems, expected } = readCase('good', name);
    expect(inShort(problems)).toEqual(expected.problems);
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});
