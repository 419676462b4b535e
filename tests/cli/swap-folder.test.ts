import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swapFolder } from '../../src/cli/build.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'maalestok-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function folderWith(name: string, text: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), text);
  return folder;
}

it('puts the finished folder in the place of the former', () => {
  const target = folderWith('dist', 'old');
  swapFolder(folderWith('dist.staging', 'new'), target);
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(`${target}.former`)).toBe(false);
});

it('puts it where nothing was', () => {
  const target = path.join(root, 'dist');
  swapFolder(folderWith('dist.staging', 'new'), target);
  expect(existsSync(path.join(target, 'index.html'))).toBe(true);
});

it('keeps the former where there is nothing to put in its place', () => {
  const target = folderWith('dist', 'old');
  expect(() => swapFolder(path.join(root, 'nowhere'), target)).toThrow();
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('old');
});
