import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAsBuilt, noteBuilt, siteKey } from '../../src/cli/built-site.ts';
import { enterStore } from '../../src/store/store-folder.ts';
import { projectFolder, type ProjectFolder } from './project-folder.ts';

let project: ProjectFolder;
let site: string;
const at = (name: string): string => path.join(site, name);

beforeEach(() => {
  vi.stubEnv('CI', '');
  project = projectFolder({ 'dist/index.html': 'forside', 'dist/a/b.css': 'a {}' });
  site = path.join(project.root, 'dist');
  enterStore(project.root);
  noteBuilt(site, 'key');
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

test('a site is as it was built until something is otherwise', () => {
  expect(isAsBuilt(site, 'key')).toBe(true);
  expect(isAsBuilt(site, 'other')).toBe(false);
  expect(isAsBuilt(path.join(project.root, 'data'), 'key')).toBe(false);
});

test('where a machine checks changes, times prove nothing', () => {
  vi.stubEnv('CI', 'true');
  expect(isAsBuilt(site, 'key')).toBe(false);
});

describe('it is not, where a file', () => {
  test.each<[what: string, spoil: () => void]>([
    ['is longer', () => writeFileSync(at('index.html'), 'forside 2')],
    ['was saved at another time', () => utimesSync(at('a/b.css'), 1, 1)],
    ['is gone', () => rmSync(at('a/b.css'))],
    ['was added', () => writeFileSync(at('a/c.css'), '')],
    [
      'has become a folder',
      () => {
        rmSync(at('index.html'));
        mkdirSync(at('index.html'));
      },
    ],
  ])('%s', (_what, spoil) => {
    spoil();
    expect(isAsBuilt(site, 'key')).toBe(false);
  });
});

describe('the key of a site', () => {
  const key = (): string => siteKey(project.root);

  test.each([
    'content/glossary.yaml',
    'content/site.yaml',
    'data/ny-start-slut/1.0/facts.csv',
    'public/rapporter/ny.pdf',
  ])('is another when %s says something else', (file) => {
    const before = key();
    expect(key()).toBe(before);
    mkdirSync(path.dirname(path.join(project.root, file)), { recursive: true });
    writeFileSync(path.join(project.root, file), 'andet');
    expect(key()).not.toBe(before);
  });

  test('is another for another address, and with drafts', () => {
    const before = key();
    vi.stubEnv('MAALESTOK_SITE', 'https://et-andet.example');
    const elsewhere = key();
    vi.stubEnv('MAALESTOK_DRAFTS', '1');
    expect(new Set([before, elsewhere, key()]).size).toBe(3);
  });
});
