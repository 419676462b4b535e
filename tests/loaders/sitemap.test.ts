import { expect, test } from 'vitest';
import type { ReportEntry } from '../../src/loaders/report-entry.ts';
import { isListed } from '../../src/loaders/sitemap.ts';

function entry(report: string, version: string, newest: boolean, status: string): ReportEntry {
  return { report, version, newest, metadata: { status } } as ReportEntry;
}

const entries = [
  entry('a', '1.0', false, 'published'),
  entry('a', '1.1', true, 'published'),
  entry('a', '2.0', false, 'draft'),
  entry('b', '1.0', true, 'published'),
  entry('kladde', '1.0', true, 'draft'),
];

test.each([
  '/',
  '/en/',
  '/metode/',
  '/organisationer/odder/',
  '/rapporter/',
  '/en/rapporter/',
  '/rapporter/a/',
  '/en/rapporter/a/',
  '/rapporter/b/aendringer/',
  '/rapporter/a/v1.1/data/',
])('%s is listed', (address) => {
  expect(isListed(address, { entries })).toBe(true);
});

test.each([
  ['an older version', '/rapporter/a/v1.0/'],
  ['an older version’s data', '/rapporter/a/v1.0/data/'],
  ['the newest version under its own address', '/en/rapporter/a/v1.1/'],
  ['a figure alone', '/rapporter/a/v1.1/figur/kurver/'],
  ['a difference', '/rapporter/a/aendringer/1.0-1.1/'],
  ['a draft beside what is published', '/rapporter/a/v2.0/'],
  ['versions of which one is a draft', '/rapporter/a/aendringer/'],
  ['a draft', '/rapporter/kladde/'],
  ['a withdrawn report', '/rapporter/trukket/'],
])('%s is not', (_, address) => {
  expect(isListed(address, { entries })).toBe(false);
});
