import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ensurePackages } from '../../src/setup/ensure-packages.mjs';

let folder: string;
let calls: string[][];

const npm = (words: string[]) => {
  calls.push(words);
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  return Promise.resolve(0);
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  calls = [];
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
  writeFileSync(path.join(folder, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('installs once, and not again', async () => {
  expect(await ensurePackages({ folder, npm })).toBe(0);
  expect(await ensurePackages({ folder, npm })).toBe(0);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.[0]).toBe('ci');
});

test('installs again when the lock has changed', async () => {
  await ensurePackages({ folder, npm });
  writeFileSync(path.join(folder, 'package-lock.json'), '{ "changed": true }');
  await ensurePackages({ folder, npm });
  expect(calls).toHaveLength(2);
});

test('installs again when node_modules is gone', async () => {
  await ensurePackages({ folder, npm });
  rmSync(path.join(folder, 'node_modules'), { recursive: true });
  await ensurePackages({ folder, npm });
  expect(calls).toHaveLength(2);
});

test('passes on a failure, and tries again the next time', async () => {
  const failing = (words: string[]) => npm(words).then(() => 7);
  expect(await ensurePackages({ folder, npm: failing })).toBe(7);
  expect(await ensurePackages({ folder, npm })).toBe(0);
  expect(calls).toHaveLength(2);
});
