import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { faultsInSearchIndex } from '../../src/loaders/read-search-index.ts';

let folder = '';
const whole = () => path.join(folder, 'whole');
const damaged = () => path.join(folder, 'damaged');

/** An index by the library itself: two languages, more pages than CBOR's short form of an array can hold. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-index-'));
  const { index } = await createIndex({ rootSelector: 'main' });
  for (const [language, pages] of [
    ['da', 25],
    ['en', 2],
  ] as const)
    for (let page = 0; page < pages; page += 1)
      await index?.addHTMLFile({
        url: `/${language}/${page}/`,
        content: `<html lang="${language}"><main><h1>Side ${page}</h1><p>ord${page}</p></main></html>`,
      });
  await index?.writeFiles({ outputPath: whole() });
  await close();
  return () => rmSync(folder, { recursive: true });
});

beforeEach(() => cpSync(whole(), damaged(), { recursive: true }));
afterEach(() => rmSync(damaged(), { recursive: true, force: true }));

const ours = /^(?!pagefind-(?:component-ui|highlight|modular-ui|ui)\.|wasm\.unknown)/;

/** The names of the files that the index consists of. */
function parts(): string[] {
  return globSync('**/*', { cwd: whole() })
    .filter((name) => statSync(path.join(whole(), name)).isFile() && ours.test(name))
    .sort();
}

test('an index as it was written has no faults', () => {
  // 27 pages, of each language its lists, its words and the program that reads them, two scripts and the entry.
  expect(parts()).toHaveLength(27 + 2 * 3 + 2 + 1);
  expect(faultsInSearchIndex(damaged())).toEqual([]);
});

describe('is found in every file that the index consists of', () => {
  const inEach = (damage: (file: string, bytes: Buffer) => void) => () => {
    for (const name of parts()) {
      const file = path.join(damaged(), name);
      const bytes = readFileSync(file);
      damage(file, bytes);
      expect(faultsInSearchIndex(damaged()).join('\n')).toContain(`${name}: `);
      writeFileSync(file, bytes);
    }
  };

  test(
    'a file that is missing',
    inEach((file) => rmSync(file)),
  );
  test(
    'a file that is empty',
    inEach((file) => writeFileSync(file, '')),
  );
  test(
    'a file without its last byte',
    inEach((file, bytes) => writeFileSync(file, bytes.subarray(0, -1))),
  );
  // What a write that was broken off leaves: whole pages of memory.
  test(
    'a file that was cut',
    inEach((file, bytes) => {
      const pages = Math.ceil(bytes.length / 4096);
      writeFileSync(file, bytes.subarray(0, 4096 * Math.floor(pages / 2)));
    }),
  );
});

test.each(['pagefind.js', 'pagefind-worker.js'])('%s is found cut wherever it is', (name) => {
  const file = path.join(damaged(), name);
  const bytes = readFileSync(file);
  for (let length = 0; length < bytes.length; length += 512) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(faultsInSearchIndex(damaged())).toEqual([expect.stringContaining(`${name}: `)]);
  }
});

describe('the entry', () => {
  const file = () => path.join(damaged(), 'pagefind-entry.json');
  const entry = () => JSON.parse(readFileSync(file(), 'utf8')) as Entry;
  interface Entry {
    languages: Record<string, { hash: string; page_count: number }>;
  }

  test('that names no language', () => {
    writeFileSync(file(), JSON.stringify({ ...entry(), languages: {} }));
    expect(faultsInSearchIndex(damaged())).toEqual(['pagefind-entry.json: names no language']);
  });

  test('that counts other pages than the list names', () => {
    const changed = entry();
    Object.assign(changed.languages['da'] ?? {}, { page_count: 31 });
    writeFileSync(file(), JSON.stringify(changed));
    expect(faultsInSearchIndex(damaged())).toEqual([
      `pagefind.${changed.languages['da']?.hash}.pf_meta: names 25 pages, and the entry 31`,
    ]);
  });
});

test('a packed file of something else', () => {
  const [name = ''] = globSync('fragment/*', { cwd: damaged() });
  const file = path.join(damaged(), name);
  writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).subarray(1)));
  expect(faultsInSearchIndex(damaged())).toEqual([`${name}: is no file of Pagefind`]);
});
