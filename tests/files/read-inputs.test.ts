import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInputs, readSharedFiles } from '../../src/files/read-inputs.ts';

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
