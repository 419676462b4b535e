import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedSite } from '../../src/cli/pdf.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maalestok-print-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['<link rel="canonical" href="https://x.dk/rapporter/a/">', 'https://x.dk'],
  ['<link rel="canonical" href="https://x.io/repo/rapporter/a/">', 'https://x.io/repo'],
  ['<link rel="canonical" href="https://x.dk/om/">', undefined],
  ['<title>A</title>', undefined],
])('a page with %s is published in the site %s', (head, site) => {
  const page = path.join(folder, 'index.html');
  writeFileSync(page, head);
  expect(publishedSite(page, '/rapporter/a/')).toBe(site);
});
