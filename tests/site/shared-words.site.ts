import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import type { BuiltSite } from './built-site.ts';
import { servedCopy } from './served-copy.ts';
import { testedSite } from './tested-site.ts';

/** The project with another value in every field of every file that reports share. */
const served = servedCopy((project) => {
  leaveDraftsOut(project);
  const files = globSync(['content/*.yaml', 'content/projects/*.yaml'], { cwd: project });
  if (files.length < 6) throw new Error('the shared files are not where they were');
  for (const file of files.map((name) => path.join(project, name)))
    writeFileSync(file, stringify(changed(parse(readFileSync(file, 'utf8')))));
  return {};
});

/** A draft is judged by the words of today, and is refused where they do not fit it. */
function leaveDraftsOut(project: string): void {
  for (const version of globSync('data/*/*/', { cwd: project }))
    if (!existsSync(path.join(project, version, 'published.json')))
      for (const folder of [version, version.replace(/^data/, 'content/reports')])
        rmSync(path.join(project, folder), { recursive: true });
}

/** What a field must be instead; texts that readers meet get a word more. Ids lead to another organisation. */
const instead: Record<string, unknown> = {
  kind: 'association',
  code: '0999',
  website: 'https://www.et-andet-sted.example',
  period: { start: '1999', end: '2099-12' },
  places: ['samsoe'],
  funders: ['samsoe'],
  owners: ['samsoe'],
  publisher: 'cabi',
  accent: { light: '#5a0b60', dark: '#c774c6' },
};

function changed(value: unknown, key = ''): unknown {
  if (key in instead) return instead[key];
  if (typeof value === 'string') return `${value} nu`;
  if (Array.isArray(value)) return value.map((item) => changed(item));
  const entries = Object.entries(value as object).map(([name, item]) => [
    name,
    changed(item, name),
  ]);
  const all = Object.fromEntries(entries) as Record<string, unknown>;
  const isOrganisations = 'maalestok' in all;
  return isOrganisations ? { ...all, samsoe: { name: 'Samsø', kind: 'municipality' } } : all;
}

const ofVersion = /^(?:en\/)?rapporter\/[^/]+\/v\d+\.\d+\//;

function filesOfVersions({ files }: BuiltSite): Map<string, string> {
  const own = [...files].filter(([name]) => ofVersion.test(name.replace(/^\//, '')));
  return new Map(
    own.map(([name, bytes]) => [
      name,
      name.endsWith('.html')
        ? whatItSays(Buffer.from(bytes).toString())
        : Buffer.from(bytes).toString('latin1'),
    ]),
  );
}

/** What a page says as its version: its main part, without the notice of names that have changed, and its citation. */
function whatItSays(html: string): string {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const notice = /<p class="names-now">[^]*?<\/p>/;
  const cited = html.match(/<meta name="(?:citation_|DC\.|dcterms\.)[^>]*>/g) ?? [];
  return [
    ...cited,
    main.replace(notice, '').replace(/<div class="banner older" role="note">\s*<\/div>/, ''),
  ]
    .join('\n')
    .replace(/\s+/g, ' ');
}

test('a change of shared words changes nothing that a published version says, on any page or in any file', () => {
  const before = filesOfVersions(testedSite());
  const after = filesOfVersions(served.site);
  expect(before.size).toBeGreaterThan(400);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before].filter(([name, text]) => after.get(name) !== text);
  expect(differing.map(([name]) => name)).toEqual([]);
});

test('a page of a version says what names have become', () => {
  const page = served.site.pages.find(
    ({ address }) => address === '/rapporter/paa-vej-billund-2021/v1.0/',
  );
  expect(page?.html).toContain('Billund Kommune, nu Billund Kommune nu');
  expect(page?.html).toContain('PÅ VEJ, nu PÅ VEJ nu');
});

test('other pages show the names of today', () => {
  const project = served.site.pages.find(({ address }) => address === '/projekter/paa-vej/');
  expect(project?.html).toContain('PÅ VEJ nu');
});
