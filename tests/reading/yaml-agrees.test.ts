import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseYaml } from '../../src/reading/read-yaml.ts';

/**
 * Values come from js-yaml, places and refusals from yaml. What is read must be the same to both of them, and a text
 * that only js-yaml reads must be refused.
 */

const folder = 'tests/fixtures/project';
const samples = [
  `${folder}/content/organisations.yaml`,
  `${folder}/content/glossary.yaml`,
  `${folder}/content/projects/ny-start.yaml`,
  `${folder}/content/reports/ny-start-slut/1.0/report.yaml`,
  `${folder}/data/ny-start-slut/1.0/datapackage.yaml`,
  `${folder}/data/ny-start-slut/1.0/figures.yaml`,
].map((path) => readFileSync(path, 'utf8'));

const scalars = [
  '0101',
  '0o17',
  '0x1F',
  '1_000',
  '1e3',
  '.5',
  '5.',
  '+1',
  '.inf',
  '-.INF',
  '.nan',
  '1:30',
  '0b1',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'true',
  'True',
  'TRUE',
  'tRue',
  'false',
  'null',
  'Null',
  '~',
  '',
  '2026-03-01',
  '2026-03-01T10:00:00Z',
  '12e',
  '1.2.3',
  '=',
  '<<',
  "'it''s'",
  '"a\\tb"',
  '"\\u00e6"',
  'a b',
  'a#b',
  'a #b',
  'a: b',
  '- a',
  '[a, b]',
  '{a: b}',
  '"a": b',
  '|\n  x\n  y',
  '>-\n  x\n  y',
  '@a',
  '`a',
  '%a',
  '?',
  '-',
];

test.each(scalars)('%o is the same value to both, or refused', (scalar) => {
  const text = `key: ${scalar}\nlist:\n  - ${scalar.replaceAll('\n', '\n  ')}\n`;
  expectAgreement(text);
});

test('files with changed characters are the same to both, or refused', () => {
  const inserted = fc.constantFrom(...': -#"\'[]{},|>&*!?%@`~\t\n\\0aæ');
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(3),
    insert: fc.array(inserted, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (sample, changes) => {
        let text = sample;
        for (const { at, remove, insert } of changes) {
          const index = Math.floor(at * text.length);
          text = text.slice(0, index) + insert.join('') + text.slice(index + remove);
        }
        expectAgreement(text);
      },
    ),
    { numRuns: 300, seed: 6 },
  );
});

/** js-yaml reads `{ … }` and `[ … ]` over several lines whatever their indentation; the meaning is certain. */
const lenient = /^Flow (?:map|sequence) in block collection must be sufficiently indented/;

function expectAgreement(text: string): void {
  const { value: read, problems } = parseYaml('a.yaml', text);
  if (!read || problems.length > 0) return;
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  if (lenient.test(document.errors[0]?.message ?? '')) return;
  expect(document.errors.map(({ message }) => message)).toEqual([]);
  expect(read.value ?? null).toEqual(document.toJS() ?? null);
}
