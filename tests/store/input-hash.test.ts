import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInputs } from '../../src/files/read-inputs.ts';
import { inputHash } from '../../src/store/input-hash.ts';
import { publishedVersions, withDraft } from '../site/published-versions.ts';

let root: string;

beforeAll(() => {
  root = withDraft(publishedVersions(mkdtempSync(path.join(tmpdir(), 'maalestok-input-'))));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The hash of each version of the input, by its name. */
function hashes(folder = root): Record<string, string> {
  const input = readInputs(folder);
  return Object.fromEntries(
    input.versions.map((one) => [`${one.report}@${one.version}`, inputHash(one, input)]),
  );
}

/** Which versions have another hash when a file has another byte. */
function changedBy(file: string): string[] {
  const copy = mkdtempSync(path.join(tmpdir(), 'maalestok-input-'));
  cpSync(root, copy, { recursive: true });
  appendFileSync(path.join(copy, file), ' ');
  const after = hashes(copy);
  rmSync(copy, { recursive: true });
  return Object.entries(hashes())
    .filter(([name, hash]) => after[name] !== hash)
    .map(([name]) => name);
}

const drafts = ['ny-start-kladde@1.0', 'ny-start-status@1.1'];

test.each([
  ['content/glossary.yaml', drafts],
  ['content/organisations.yaml', drafts],
  ['content/projects/ny-start.yaml', drafts],
  ['data/ny-start-kladde/1.0/facts.csv', ['ny-start-kladde@1.0']],
  ['content/reports/ny-start-kladde/1.0/report.mdx', ['ny-start-kladde@1.0']],
  ['data/ny-start-slut/1.0/facts.csv', ['ny-start-slut@1.0']],
  ['content/reports/ny-start-slut/2.0/report.mdx', ['ny-start-slut@2.0']],
  // What a draft is held against.
  ['data/ny-start-status/1.0/published.json', ['ny-start-status@1.0', 'ny-start-status@1.1']],
  ['data/ny-start-status/1.1/goals.csv', ['ny-start-status@1.1']],
])('a byte more in %s changes %j', (file, changed) => {
  expect(changedBy(file)).toEqual(changed);
});

test('every file of a version counts', () => {
  const files = globSync('{content/reports,data}/ny-start-kladde/1.0/*', { cwd: root });
  expect(files.length).toBeGreaterThan(7);
  const uncounted = files.filter((file) => !changedBy(file).includes('ny-start-kladde@1.0'));
  expect(uncounted).toEqual([]);
});
