import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import { readInputs } from '../../../src/files/read-inputs.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import type { SourceFile } from '../../../src/reading/sources.ts';
import { openSite } from '../../../src/report/make-site.ts';
import { openVersion } from '../../../src/report/publication/open-version.ts';
import {
  factsText,
  readPublication,
  readTombstone,
} from '../../../src/report/publication/read-record.ts';
import {
  recordText,
  sealed,
  type PublicationRecord,
  type Tombstone,
} from '../../../src/domain/publication.ts';
import { words } from '../../../src/words/words.ts';
import { hashOf, published, record, textIn } from './published-project.ts';

const old = 'tests/fixtures/format-1';

function openAll(root: string, change: (files: SourceFile[]) => SourceFile[] = (files) => files) {
  const inputs = readInputs(root);
  const { site, problems } = openSite(inputs, sha256);
  expect(problems).toEqual([]);
  return inputs.versions.map((version) =>
    openVersion({ ...version, read: () => change(version.read()) }, site, sha256),
  );
}

const codes = (opened: ReturnType<typeof openAll>) =>
  opened.flatMap(({ problems }) => problems.map(({ code }) => code));

test('what this repository has published is read as it was published', () => {
  const opened = openAll('.').filter(({ publication }) => publication);
  expect(opened.length).toBeGreaterThanOrEqual(5);
  expect(codes(opened)).toEqual([]);
});

describe('records of format 1', () => {
  test('are read, with the words that lie beside them', () => {
    const [first] = openAll(old);
    expect(first?.facts?.report.metadata.title).toBe('Slutevaluering af Ny Start');
    expect(first?.facts?.words.organisations['nordby']?.name).toBe('Nordby Kommune');
    expect(first?.facts?.judging).toBe(1);
  });

  test('are refused without those words', () => {
    const opened = openAll(old, (files) =>
      files.filter(({ path }) => !path.endsWith('published-words.json')),
    );
    expect(codes(opened)).toEqual(['published-words-missing', 'published-words-missing']);
  });

  test('are refused where one of those words was changed', () => {
    const opened = openAll(old, (files) =>
      changed(files, 'published-words.json', 'Nordby', 'Norby'),
    );
    expect(codes(opened)).toEqual(['publication-seal', 'publication-seal']);
  });

  test('are held against the bytes of their files, whatever line ends a checkout gave them', () => {
    const crlf = (text: string) => text.replaceAll(/\r?\n/g, '\r\n');
    expect(codes(openAll(old, (files) => files.map((file) => rewritten(file, crlf))))).toEqual([]);
    const opened = openAll(old, (files) => changed(files, 'facts.csv', '24', '25'));
    expect(codes(opened)).toContain('published-file-changed');
  });
});

test('a record of today’s format has no words beside it', () => {
  const words = { path: 'data/ny-start-slut/1.0/published-words.json', bytes: new Uint8Array() };
  const { value, problems } = readPublication(
    { record: { path: record, bytes: published.get(record) ?? new Uint8Array() }, words },
    sha256,
  );
  expect(value).toBeUndefined();
  expect(problems.map(({ code, position }) => [code, position.file])).toEqual([
    ['published-words-stray', words.path],
  ]);
});

test('a record of a newer format is refused for that reason', () => {
  const opened = openAll(old, (files) =>
    changed(files, 'published.json', '"format": 1', '"format": 3'),
  );
  expect(codes(opened)).toEqual(['publication-newer-format', 'publication-newer-format']);
});

test('what the ledger hashes is the record as it was written, and not what it was brought to', () => {
  const [first] = openAll(old);
  const text = first?.publication ? factsText(first.publication) : '';
  expect(
    text.startsWith('{"format":1,"salt":"0123456789abcdef0123456789abcdef","snapshot":{'),
  ).toBe(true);
  expect(hashOf(text)).toMatch(/^[0-9a-f]{64}$/);
});

/** The examples of RFC 8785, sections 3.2.2 and 3.2.3. */
test('canonical JSON orders keys by UTF-16 code units and writes numbers as ECMAScript does', () => {
  expect(
    canonicalJson({
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  expect(
    canonicalJson({
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    }),
  ).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('another order of properties changes no hash', () => {
  const facts = openAll(old)[0]?.facts as Facts;
  const turned = Object.fromEntries(Object.entries(facts).reverse());
  expect(canonicalJson(turned)).toBe(canonicalJson(facts));
});

function changed(files: SourceFile[], name: string, find: string, instead: string): SourceFile[] {
  return files.map((file) =>
    file.path.endsWith(`/${name}`) ? rewritten(file, (text) => text.replace(find, instead)) : file,
  );
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function rewritten(file: SourceFile, change: (text: string) => string): SourceFile {
  return { ...file, bytes: new TextEncoder().encode(change(decoder.decode(file.bytes))) };
}

/** Every text in some facts, keys left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('facts hold codes, values and what editors wrote, and no word of ours', () => {
  const ours = new Set([...textsIn(words('da')), ...textsIn(words('en'))]);
  expect(ours).toContain('Enhed');
  expect(ours).toContain('Opfyldt');
  const inputs = [...published.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  const facts = (JSON.parse(textIn(published, record)) as PublicationRecord).facts;
  const foreign = textsIn(facts).filter((text) => ours.has(text) && !inputs.includes(text));
  expect(foreign).toEqual([]);
});

test('a record of format 1 is brought to the reviewed facts', async () => {
  const [first] = openAll(old);
  await expect(`${JSON.stringify(first?.facts, null, 1)}\n`).toMatchFileSnapshot(
    'expected/facts-from-format-1.json',
  );
});

describe('a tombstone', () => {
  const tombstone: Tombstone = sealed(
    {
      format: 1,
      report: 'ny-start-slut',
      version: '1.0',
      title: 'Slutevaluering af Ny Start',
      published: { date: '2017-03-01', tool: '0.1.0' },
      date: '2018-01-02',
      reason: { da: 'Et tal var forkert.', en: 'A number was wrong.' },
      decidedBy: 'Foreningen Ny Start',
      seal: '',
    },
    hashOf,
  );
  const file = (one: Tombstone, version = '1.0'): SourceFile => ({
    path: `data/ny-start-slut/${version}/withdrawn.json`,
    bytes: new TextEncoder().encode(recordText(one)),
  });
  const read = (one: Tombstone, version?: string) => {
    const { value, problems } = readTombstone(file(one, version), hashOf);
    return { value, codes: problems.map(({ code }) => code) };
  };

  test('is read as it was written', () => {
    expect(read(tombstone)).toEqual({ value: tombstone, codes: [] });
  });

  test.each<[string, Partial<Tombstone>]>([
    ['another seal', { seal: '0'.repeat(64) }],
    ['another reason', { reason: { da: 'Intet.', en: 'Nothing.' } }],
    ['another day', { date: '2018-01-03' }],
    ['another name under it', { decidedBy: 'En anden' }],
  ])('with %s is forged', (_what, forged) => {
    expect(read({ ...tombstone, ...forged })).toEqual({
      value: undefined,
      codes: ['publication-seal'],
    });
  });

  test('of another report or version is refused, however it is sealed', () => {
    for (const other of [{ report: 'another' }, { version: '1.1' }]) {
      const moved = sealed({ ...tombstone, ...other }, hashOf);
      expect(read(moved).codes).toEqual(['publication-of-another']);
    }
  });
});
