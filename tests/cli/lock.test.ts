import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../src/cli/build.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets one in and turns the other away', async () => {
  const outcomes = await withLock(folder, async () => [
    'inside',
    await withLock(folder, () => Promise.resolve('second')),
  ]);
  expect(outcomes).toEqual(['inside', undefined]);
});

it('opens again, also after a fault', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
  expect(await withLock(folder, () => Promise.resolve('next'))).toBe('next');
  expect(existsSync(path.join(folder, 'build.lock'))).toBe(false);
});

it('takes over from a process that is gone', async () => {
  // No system gives a process this number.
  writeFileSync(path.join(folder, 'build.lock'), '2147483646');
  expect(await withLock(folder, () => Promise.resolve('taken'))).toBe('taken');
});
