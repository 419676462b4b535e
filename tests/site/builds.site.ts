import {
  appendFileSync,
  cpSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

import { readSite } from './built-site.ts';
import { build, copyProject } from './project-copy.ts';
import { publishedVersions } from './published-versions.ts';
import { differencesBetween } from './site-differences.ts';
import { testedSite } from './tested-site.ts';

let project: string;
let out: string;

// What Vite and Astro take for something else in a path, spaces and Danish letters.
const difficultName = 'Måle #1 50%20 100% ?æø-';

beforeEach(() => {
  project = copyProject(difficultName);
  out = path.join(project, 'dist');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

test('a build elsewhere in the world gives the same bytes', () => {
  const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const umask = process.umask(0o077);
  const { exitCode, output } = build(project, out, elsewhere);
  process.umask(umask);
  expect(exitCode, output).toBe(0);
  const here = testedSite();
  expect(differencesBetween(here, readSite(out))).toEqual([]);
  expect(unreadableFiles()).toEqual([]);
});

/** Files and folders of the site that a web server could not read. */
const unreadableFiles = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const stat = statSync(path.join(out, name));
    return (stat.mode & 0o777) !== (stat.isDirectory() ? 0o755 : 0o644);
  });

describe('a build that fails leaves the site as it was', () => {
  const canary = 'RAADATA-KANARIE';
  let input: string;

  // The site that lies there is the one of this run; a small input is enough for a build that fails over it.
  beforeEach(() => {
    cpSync(inject('siteFolder'), out, { recursive: true });
    input = publishedVersions(path.join(project, 'published'));
  });

  const buildInput = () => build(project, out, { MAALESTOK_INPUT: input });

  test('when a cell is refused', () => {
    const before = readSite(out);
    const [results = ''] = globSync('data/**/results.csv', { cwd: input }).sort();
    appendFileSync(path.join(input, results), `\n${canary};${canary}\n`);
    const { exitCode, output } = buildInput();
    expect(exitCode, output).toBe(1);
    expect(output).toContain(path.basename(results));
    expect(differencesBetween(before, readSite(out))).toEqual([]);
    expect(filesWith(canary)).toEqual([path.join('published', results)]);
  });

  test('when a page throws', () => {
    const before = readSite(out);
    writeFileSync(path.join(project, 'src/pages/fault.astro'), '---\nthrow new Error("x");\n---\n');
    const { exitCode, output } = buildInput();
    expect(exitCode, output).toBe(2);
    expect(differencesBetween(before, readSite(out))).toEqual([]);
    expect(foldersLeftOver()).toEqual([]);
  });

  /** Files of the project that hold a text, apart from the packages. */
  const filesWith = (text: string): string[] =>
    globSync('**/*', { cwd: project, withFileTypes: true, exclude: ['node_modules'] })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(text))
      .map((file) => path.relative(project, file));

  const foldersLeftOver = (): string[] => {
    const inCache = readdirSync(path.join(project, '.cache')).filter((name) =>
      /^(?:site-|build\.lock)/.test(name),
    );
    const besideDist = readdirSync(project).filter((name) => /^dist.+/.test(name));
    return [...inCache, ...besideDist];
  };
});
