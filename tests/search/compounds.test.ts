import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CompoundSplitter, partMark } from '../../src/search/compounds.ts';

const content = path.join(import.meta.dirname, '../../content');
const reports = globSync('reports/*/*/report.mdx', { cwd: content })
  .toSorted()
  .map((name) => readFileSync(path.join(content, name), 'utf8').replace(/<[^>]*>/g, ' '));

/** The words of the real reports, and two that none of them uses alone. */
const splitter = new CompoundSplitter([...reports, 'En evaluering og en rapport.']);

const split = (word: string): string => splitter.parts(word).join(partMark);

/** Split by hand, as Retskrivningsordbogen forms them. */
describe('compounds of the reports', () => {
  test.each([
    'evaluerings|rapporten',
    'beskæftigelses|indsatsen',
    'virksomheds|konsulenternes',
    'mål|gruppens',
    'mål|opfyldelse',
    'job|centrene',
    'støtte|kontakt|personer',
    'forandrings|teorien',
    'uddannelses|hjælp',
    'midtvejs|evaluering',
    'kontant|hjælp',
    'selv|forsørgelse',
    'match|gruppe',
    'løn|tilskud',
  ])('%s', (expected) => {
    expect(split(expected.replaceAll(partMark, ''))).toBe(expected);
  });
});

/** Words whose letters hold shorter words by chance, or that are formed by endings alone. */
describe('what is no compound stays whole', () => {
  test.each([
    'kommunerne',
    'beskæftigelse',
    'fællesskabet',
    'kendskab',
    'aktivering',
    'registrering',
    'sparring',
    'deltagerne',
    'forskellige',
    'medarbejderne',
    'undervisning',
    'vurderinger',
    'forbedring',
    'samtalerne',
    'alternativ',
    'resultaterne',
    'statistik',
    'derefter',
  ])('%s', (word) => {
    expect(split(word)).toBe(word);
  });
});

test('a word keeps its capitals, and a text everything between its words', () => {
  expect(splitter.marked('»Evalueringsrapporten« (s. 3): jobcentret, 7 mål.')).toBe(
    '»Evaluerings|rapporten« (s. 3): job|centret, 7 mål.',
  );
});

test('a mark that stands in a text is no mark of ours', () => {
  expect(splitter.marked('a|b')).toBe('a b');
});

test('without its marks every text of letters is as it was', () => {
  const words = [...new Set(reports.flatMap((text) => text.match(/\p{L}+/gu) ?? []))];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (some) => {
      const text = some.join(' ').replaceAll(partMark, '');
      expect(splitter.marked(text).replaceAll(partMark, '')).toBe(text);
    }),
  );
});

test('the order of the texts decides nothing', () => {
  const other = new CompoundSplitter(['En rapport og en evaluering.', ...reports.toReversed()]);
  for (const [word] of reports.join(' ').matchAll(/\p{L}{6,}/gu))
    expect(other.parts(word)).toEqual(splitter.parts(word));
});
