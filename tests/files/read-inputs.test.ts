import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failureOf } from '../../src/files/read-file.ts';
import { readInputs, readSharedFiles } from '../../src/files/read-inputs.ts';
import { readSite } from '../../src/reading/read-site.ts';
import { readText } from '../../src/reading/read-text.ts';
import { said } from '../../src/words/said.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'maalestok-files-'));
  write('content/organisations.yaml', 'a: b\n');
  write('content/reports/a/1.0/report.yaml', 'x');
  write('content/reports/a/1.0/report.mdx', 'y');
  write('data/a/1.0/datapackage.yaml', 'z');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

const told = () =>
  readInputs(root).problems.map(({ position, code }) => `${position.file} ${code}`);

test('reads what reports share without the reports', () => {
  write('content/projects/p.yaml', 'c: d\n');
  symlinkSync('/etc/hostname', path.join(root, 'content/glossary.yaml'));
  expect(readSharedFiles(root).map((file) => file.path)).toEqual([
    'content/organisations.yaml',
    'content/projects/p.yaml',
  ]);
  expect(readSharedFiles(root)).toEqual(readInputs(root).site);
});

test('reads the files of the site and, when asked, those of a version', () => {
  const { site, versions, problems } = readInputs(root);
  expect(problems).toEqual([]);
  expect(site.map((file) => file.path)).toEqual(['content/organisations.yaml']);
  expect(versions.map(({ report, version }) => `${report} ${version}`)).toEqual(['a 1.0']);
  expect(versions[0]?.read().map((file) => file.path)).toEqual([
    'content/reports/a/1.0/report.mdx',
    'content/reports/a/1.0/report.yaml',
    'data/a/1.0/datapackage.yaml',
  ]);
});

test('a version is a draft until its record is there', () => {
  expect(readInputs(root).versions.map(({ isDraft }) => isDraft)).toEqual([true]);
  write('data/a/1.0/published.json', '{}');
  expect(readInputs(root).versions.map(({ isDraft }) => isDraft)).toEqual([false]);
});

test('a project without the folders has no versions', () => {
  rmSync(path.join(root, 'content'), { recursive: true });
  rmSync(path.join(root, 'data'), { recursive: true });
  const inputs = readInputs(root);
  expect(inputs).toMatchObject({ site: [], versions: [], withdrawn: [], problems: [] });
  expect(inputs.records()).toEqual([]);
});

describe('refuses, without opening it,', () => {
  test('a link to a file, inside or outside', () => {
    symlinkSync('/etc/passwd', path.join(root, 'data/a/1.0/facts.csv'));
    symlinkSync('datapackage.yaml', path.join(root, 'data/a/1.0/goals.csv'));
    expect(told()).toEqual(['data/a/1.0/facts.csv not-a-file', 'data/a/1.0/goals.csv not-a-file']);
    expect(readInputs(root).versions[0]?.read()).toHaveLength(3);
  });

  test('a link to a folder', () => {
    symlinkSync('/etc', path.join(root, 'data/b'));
    expect(told()).toEqual(['data/b not-a-file']);
  });

  test('content/ itself as a link', () => {
    rmSync(path.join(root, 'content'), { recursive: true });
    symlinkSync('/etc', path.join(root, 'content'));
    expect(told()[0]).toBe('content not-a-file');
  });
});

describe('everything on disk is used or told', () => {
  /** A name whose bytes are Latin-1, below a folder of the project. */
  const latin = (folder: string, name: string) =>
    Buffer.concat([Buffer.from(`${path.join(root, folder)}/`), Buffer.from(name, 'latin1')]);

  test('folders and files whose names are not UTF-8', () => {
    mkdirSync(latin('content/reports', 'ungepå'));
    writeFileSync(latin('data/a/1.0', 'børn.csv'), 'id\n');
    mkdirSync(latin('data', 'r\xe5dgivning'));
    expect(told()).toEqual([
      'content/reports/ungep\ufffd name-encoding',
      'data/a/1.0/b\ufffdrn.csv name-encoding',
      'data/r\ufffddgivning name-encoding',
    ]);
  });

  test('folders without files, also those that hold what a system left behind', () => {
    mkdirSync(path.join(root, 'content/reports/b/1.0'), { recursive: true });
    mkdirSync(path.join(root, 'content/projects'));
    mkdirSync(path.join(root, 'data/c'));
    write('data/d/1.0/.DS_Store', '');
    write('data/d/1.0/~$tal.xlsx', '');
    write('data/a/1.0/.~lock.tal.csv#', '');
    expect(told()).toEqual([
      'content/reports/b/1.0 empty-folder',
      'data/c empty-folder',
      'data/d/1.0 empty-folder',
    ]);
  });

  test('an empty folder is told once, and not again as files that are missing', () => {
    write('data/b/1.0/datapackage.yaml', 'z');
    mkdirSync(path.join(root, 'content/reports/b/1.0'), { recursive: true });
    expect(told()).toEqual(['content/reports/b/1.0 empty-folder']);
  });
});

describe('a file that the disk does not give is told where it is', () => {
  const toldOf = (file: { path: string; bytes: Uint8Array }) =>
    readText(file, 100).problems.map(({ position, code }) => `${position.file} ${code}`);

  test('gone since the folder was listed', () => {
    const { versions } = readInputs(root);
    rmSync(path.join(root, 'data/a/1.0/datapackage.yaml'));
    const [gone] = versions[0]?.read().filter(({ failure }) => failure) ?? [];
    expect(gone && toldOf(gone)).toEqual(['data/a/1.0/datapackage.yaml unreadable-file']);
  });

  test('a folder instead, while it is renamed', () => {
    const { versions } = readInputs(root);
    rmSync(path.join(root, 'content/reports/a'), { recursive: true });
    write('content/reports/a', 'no folder any more');
    const failed = versions[0]?.read().filter(({ failure }) => failure?.wrong === 'gone');
    expect(failed?.map((file) => file.path)).toEqual([
      'content/reports/a/1.0/report.mdx',
      'content/reports/a/1.0/report.yaml',
    ]);
  });

  test('larger than any file may be', () => {
    write('content/glossary.yaml', '');
    truncateSync(path.join(root, 'content/glossary.yaml'), 3 * 1024 ** 3);
    const { problems } = readSite(readInputs(root).site, []);
    const found = problems.map(({ position, code }) => `${position.file} ${code}`);
    expect(found).toContain('content/glossary.yaml file-too-large');
  });

  test.each([
    ['ENOENT', 'gone'],
    ['EACCES', 'not-permitted'],
    ['EPERM', 'not-permitted'],
    ['EBUSY', 'busy'],
    ['EIO', 'disk'],
  ] as const)('%s is %s, and is told in words', (code, wrong) => {
    const failure = failureOf(Object.assign(new Error(code), { code }));
    expect(failure).toEqual({ wrong });
    const [problem] = readText({ path: 'a', bytes: new Uint8Array(), failure }, 1).problems;
    for (const language of ['da', 'en'] as const)
      expect(problem && said(problem, language).found).not.toBe('');
  });

  test('a folder that may not be read', () => {
    chmodSync(path.join(root, 'data/a'), 0);
    const problems = told();
    chmodSync(path.join(root, 'data/a'), 0o755);
    // Whoever runs as root reads every folder.
    const expected = process.getuid?.() === 0 ? [] : ['data/a unreadable-file'];
    expect(problems).toEqual(expected);
  });
});
