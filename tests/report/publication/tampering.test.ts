import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '../../../src/words/said.ts';
import { errorsOf, published } from './published-project.ts';
import { malformed, meanings, ofRecord, otherBytes, sameContent } from './single-changes.ts';

const seed = 20261122;
/** Each run makes the whole report; this is when to give up on a busy machine, in milliseconds. */
const patience = 60_000;
const ofVersion = [...published.keys()].filter((path) => path.includes('/ny-start-slut/1.0/'));

test('what is published and untouched is let through', () => {
  expect(errorsOf(published)).toEqual([]);
  expect(ofVersion).toHaveLength(11);
});

describe('a single changed byte is refused, and its file named', () => {
  const anyByte = fc.constantFrom(...ofVersion).chain((path) =>
    fc.record({
      path: fc.constant(path),
      at: fc.nat((published.get(path)?.length ?? 1) - 1),
      flip: fc.integer({ min: 1, max: 255 }),
    }),
  );

  test('wherever it stands', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyByte, ({ path, at, flip }) => {
        const bytes = new Uint8Array(published.get(path) ?? []);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const errors = errorsOf(new Map(published).set(path, bytes));
        expect(errors.map(({ position }) => position.file)).toContain(path);
      }),
      { seed, numRuns: 100 },
    );
  });
});

test.each(sameContent)('$what is let through', ({ change }) => {
  const files = change(published);
  expect(files).not.toEqual(published);
  expect(errorsOf(files)).toEqual([]);
});

const all = [...meanings, ...otherBytes, ...ofRecord, ...malformed];

test('there are more than fifty', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test.each(all)('$what is refused', ({ change, file, line, found, expected }) => {
  const errors = errorsOf(change(published)).filter(({ position }) => position.file === file);
  expect(errors).not.toEqual([]);
  const told = errors.find((one) => found === undefined || said(one, 'da').found.includes(found));
  const words = told && said(told, 'da');
  expect(words?.found).toContain(found ?? '');
  expect(words?.expected).toContain(expected ?? '');
  if (line !== undefined) expect(told?.position.line).toBe(line);
  expect(told && said(told, 'en').found).not.toBe('');
});
