import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { publishedBase } from '../../src/setup/check-published.mjs';
import { testStages } from '../../src/setup/test-steps.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

/** A commit without a file; gives its name. */
function commit(): string {
  git('commit', '-q', '--allow-empty', '-m', 'Change');
  return git('rev-parse', 'HEAD');
}

const begin = () => git('init', '-q', '-b', 'main');

test('on a branch: where the work on it began', () => {
  begin();
  const start = commit();
  git('checkout', '-q', '-b', 'work');
  commit();
  commit();
  expect(publishedBase(folder)).toEqual({ commit: start });
});

test('on the branch that publishes: the state before', () => {
  begin();
  const before = commit();
  commit();
  expect(publishedBase(folder)).toEqual({ commit: before });
});

test('what the code host names goes first, unless it is not there', () => {
  begin();
  const first = commit();
  const before = commit();
  commit();
  expect(publishedBase(folder, first)).toEqual({ commit: first });
  expect(publishedBase(folder, '0'.repeat(40))).toEqual({ commit: before });
});

test('the fetched branch goes before one that was left behind', () => {
  begin();
  commit();
  const fetched = commit();
  git('update-ref', 'refs/remotes/origin/main', fetched);
  git('branch', '-f', 'old', 'HEAD^');
  git('checkout', '-q', '-b', 'work');
  git('branch', '-qf', 'main', 'old');
  commit();
  expect(publishedBase(folder)).toEqual({ commit: fetched });
});

test('a folder without git, and one that was unpacked in another’s repository, have no history', () => {
  expect(publishedBase(folder)).toEqual({ none: 'repository' });
  begin();
  commit();
  const inner = path.join(folder, 'unpacked');
  mkdirSync(inner);
  expect(publishedBase(inner)).toEqual({ none: 'repository' });
});

test('a clone of one commit has none either', () => {
  begin();
  expect(publishedBase(folder)).toEqual({ none: 'history' });
  commit();
  expect(publishedBase(folder)).toEqual({ none: 'history' });
});

test('npm test holds what is published against it', () => {
  expect(testStages.flat(2).map(({ script }) => script)).toContain('test:published');
});
