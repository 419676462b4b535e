import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { node24 } from '../../src/setup/run.mjs';
import { readSite, type BuiltSite } from './built-site.ts';
import { copyProject } from './project-copy.ts';
import { publishedVersions, withDraft } from './published-versions.ts';
import { differencesBetween } from './site-differences.ts';
import { codeChanges, inputChanges, make, type Change } from './store-changes.ts';

// A site that is put together from a store is the site that is built without one, byte for byte, whatever has changed.

let project: string;
let other: string;
let store: string;

beforeAll(() => {
  [project, other] = [copyProject(), copyProject()];
  store = path.join(project, 'shared-store');
  withDraft(publishedVersions(path.join(project, 'published')));
});
afterAll(() => {
  for (const folder of [project, other]) rmSync(folder, { recursive: true, force: true });
});

/** Runs a command of a copy of the project over the published versions. Answers what it printed. */
async function maalestok(folder: string, ...words: string[]): Promise<string> {
  const child = spawn(node24, ['src/cli/main.ts', ...words, '--drafts'], {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      MAALESTOK_INPUT: path.join(project, 'published'),
      MAALESTOK_SITE: 'https://maalestok.example',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, said).toBe(0);
  return said;
}

async function buildFromStore(): Promise<{ said: string; site: BuiltSite }> {
  const said = await maalestok(project, 'build', '--out', 'dist', '--store', store);
  return { said, site: readSite(path.join(project, 'dist')) };
}

async function buildCold(): Promise<BuiltSite> {
  await maalestok(project, 'build', '--out', 'cold', '--no-store');
  return readSite(path.join(project, 'cold'));
}

const bytesOf = ({ files }: BuiltSite): string =>
  [...files.values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join('\n');

/** A text as it lies in a file. */
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');

test('two shares, made in folders that have only the store in common, and a build from it', async () => {
  const shares = await Promise.all([
    maalestok(project, 'make', '--share', '1/2', '--store', store),
    maalestok(other, 'make', '--share', '2/2', '--store', store),
  ]);
  // Of ny-start-kladde, -slut and -status, by their ids, the first share has the first and the third.
  expect(shares[0]).toContain('Lavet: 3 versioner af 2 rapporter.');
  expect(shares[1]).toContain('Lavet: 3 versioner af 1 rapport.');
  const made = globSync('made/*/*', { cwd: store });
  const { site } = await buildFromStore();
  const cold = await buildCold();
  expect(differencesBetween(cold, site)).toEqual([]);
  // What the build had left to make: the pages that list reports, the search and nothing of a version.
  const added = globSync('made/*/*', { cwd: store }).filter((file) => !made.includes(file));
  const addedNames = added.flatMap((file) => namesIn(path.join(store, file)));
  expect(addedNames.filter((name) => /rapporter\/[^/]+\/v/.test(name))).toEqual([]);
  expect(addedNames).toContain('rapporter/index.html');
});

/** The names of the contents of a record. */
function namesIn(record: string): string[] {
  const [, text = '{}'] = readFileSync(record, 'utf8').split('\n');
  return Object.keys((JSON.parse(text) as { contents?: object }).contents ?? {});
}

test('a build with nothing changed leaves the site alone', async () => {
  const before = readSite(path.join(project, 'dist'));
  const { said, site } = await buildFromStore();
  // Where changes are checked, times prove nothing, and the site is put together anew.
  expect(said.includes('Intet er ændret')).toBe(!process.env['CI']);
  expect(differencesBetween(before, site)).toEqual([]);
});

/** Which changes a site does not show, or showed before they were made. */
function unseen(changes: readonly Change[], before: string, site: BuiltSite): string[] {
  const after = bytesOf(site);
  return changes
    .filter(({ says }) => !after.includes(asBytes(says)) || before.includes(asBytes(says)))
    .map(({ kind }) => kind);
}

test('every kind of change of the input is seen', async () => {
  const before = bytesOf(readSite(path.join(project, 'dist')));
  for (const one of inputChanges) make(one, project);
  const [{ site }, cold] = [await buildFromStore(), await buildCold()];
  expect(differencesBetween(cold, site)).toEqual([]);
  expect(unseen(inputChanges, before, site)).toEqual([]);
});

test('every kind of change of the code is seen, and damage of the store', async () => {
  const before = bytesOf(readSite(path.join(project, 'dist')));
  // What somebody spoilt in the site is in the store, too: they are one file with two names.
  writeFileSync(path.join(project, 'dist/index.html'), 'spoilt');
  for (const one of codeChanges) make(one, project);
  const files = globSync('{contents,made}/*/*', { cwd: store }).sort();
  for (const [index, file] of files.entries())
    if (index % 3 === 0) writeFileSync(path.join(store, file), 'damaged');
  const [{ site }, cold] = [await buildFromStore(), await buildCold()];
  expect(differencesBetween(cold, site)).toEqual([]);
  expect(unseen(codeChanges, before, site)).toEqual([]);
});
