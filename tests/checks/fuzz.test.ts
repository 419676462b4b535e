import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said } from '../../src/words/said.ts';
import { problemsOf, project } from './project.ts';

/** Bits of text that have hurt programs before. */
const nasty = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  ';',
  '"',
  "'",
  '{',
  '}',
  '<',
  '>',
  '/',
  '\\',
  '`',
  '#',
  '-',
  '*',
  '[',
  ']',
  '|',
  '&',
  '%',
  '0',
  '-1',
  '1e999',
  'NaN',
  '../',
  '__proto__',
  'constructor',
  '<Fact id="',
  '{facts/',
  '/>',
  '[^',
  '---',
  ': ',
  '?',
  'null',
  '\u0000',
  '\ufeff',
  '\u202e',
  'ø',
  '💡',
  '\ud800',
  '9'.repeat(40),
  'a'.repeat(5_000),
];

const paths = [...project.keys()];
const decoder = new TextDecoder();
const encoder = new TextEncoder();

const edit = fc.record({
  file: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  insert: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12 })),
});

test('no single edit of the valid project makes the checks crash, and every problem can be told', () => {
  fc.assert(
    fc.property(edit, ({ file, at, cut, insert }) => {
      const text = decoder.decode(project.get(file));
      const start = Math.floor(at * text.length);
      const edited = text.slice(0, start) + insert + text.slice(start + cut);
      const problems = problemsOf(new Map(project).set(file, encoder.encode(edited)));
      for (const problem of problems) {
        const { position } = problem;
        expect(position.line).toBeGreaterThan(0);
        expect(position.column).toBeGreaterThan(0);
        for (const language of ['da', 'en'] as const) {
          for (const words of Object.values(said(problem, language))) {
            expect(words).not.toBe('');
            expect(words).not.toMatch(/undefined|\[object|NaN %/);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('no bytes in place of a file make the checks crash', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
      expect(Array.isArray(problemsOf(new Map(project).set(file, bytes)))).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('no missing file makes the checks crash, and each is told', () => {
  for (const file of paths) {
    const files = new Map(project);
    files.delete(file);
    const problems = problemsOf(files);
    expect(problems.length, file).toBeGreaterThan(0);
  }
});
