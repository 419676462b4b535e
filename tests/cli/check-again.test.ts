import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { inputVariable } from '../../src/files/read-inputs.ts';
import { draftReport, publishedVersions, withDraft } from '../site/published-versions.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

// What `check` told once it tells again from the store: it must be what it would tell without one.

const published = withDraft(
  publishedVersions(mkdtempSync(path.join(tmpdir(), 'maalestok-again-'))),
);
let project: ProjectFolder;
let input: string;

beforeEach(() => {
  project = projectFolder();
  input = mkdtempSync(path.join(tmpdir(), 'maalestok-again-'));
  cpSync(published, input, { recursive: true });
});
afterAll(() => rmSync(published, { recursive: true, force: true }));
afterEach(() => {
  delete process.env[inputVariable];
  project.remove();
  rmSync(input, { recursive: true, force: true });
});

async function check(...words: string[]): Promise<string> {
  project.printed.length = 0;
  await run(['check', ...words, '--input', input], project);
  return project.printed.join('');
}

/** What is told with what was told before, and what without. */
async function both(...words: string[]): Promise<[again: string, anew: string]> {
  const again = await check(...words);
  rmSync(path.join(project.root, '.cache'), { recursive: true });
  return [again, await check(...words)];
}

const draft = `data/${draftReport.id}/1.0/facts.csv`;

function change(file: string, before: string, after: string): void {
  const name = path.join(input, file);
  writeFileSync(name, readFileSync(name, 'utf8').replace(before, after));
}

test('what has not changed is told again, and what has changed anew', async () => {
  const whole = await check();
  expect(await check()).toBe(whole);
  change(draft, ';7,5;hours', ';syv;hours');
  const [again, anew] = await both();
  expect(again).toBe(anew);
  expect(again).toContain(`${draft}:5:`);
  change(draft, ';syv;hours', ';7,5;hours');
  expect(await check()).toBe(whole);
});

test('a change of what reports share is seen in drafts', async () => {
  const whole = await check();
  change('content/glossary.yaml', 'mentor:', 'mentoren:');
  const [again, anew] = await both();
  expect(again).toBe(anew);
  expect(again).not.toBe(whole);
});

test('what is wrong with a published version is looked for each time, with the files that it shares', async () => {
  const facts = 'data/ny-start-slut/1.0/facts.csv';
  change(facts, ';7,5;hours-per-week', ';7,5;fortnights');
  expect(await check()).toContain('fortnights');
  appendFileSync(
    path.join(input, 'content/units.yaml'),
    'fortnights: { one: { da: fjorten dage, en: fortnight }, other: { da: fjorten dage, en: fortnights } }\n',
  );
  const [again, anew] = await both();
  expect(again).toBe(anew);
});

test('one report or one version is checked with what it shares, and no other', async () => {
  change(draft, ';7,5;hours', ';syv;hours');
  expect(await check('ny-start-slut')).not.toContain(draft);
  expect(await check(draftReport.id)).toContain(draft);
  expect(await check(`${draftReport.id}@1.0`)).toContain(draft);
  expect(await check('ny-start-slut@2.0')).not.toContain(draft);
});

test('a name that no report or version has is refused, with the nearest one', async () => {
  project.errors.length = 0;
  expect(await run(['check', 'ny-start-slud', '--input', input], project)).toBe(1);
  expect(project.errors.join('')).toContain('ny-start-slut');
  expect(await run(['check', 'ny-start-slut@3.0', '--input', input], project)).toBe(1);
  expect(project.errors.join('')).toContain('2.0');
});
