import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import type { Page } from './built-site.ts';
import { attribute, type Element } from './elements.ts';
import { testedSite } from './tested-site.ts';

const { files, pages } = testedSite();
const versions = pages.filter(({ address }) => /\/v\d+\.\d+\/(?:data\/)?$/.test(address));

interface Link {
  page: string;
  address: string;
  text: string;
}

/** Links to files whose size is told. */
const sized = versions.flatMap(linksWithSize);

function linksWithSize({ address: page, elements }: Page): Link[] {
  return elements
    .filter((element) => element.tagName === 'a' && attribute(element, 'download') !== undefined)
    .map((element) => ({ page, address: attribute(element, 'href') ?? '', text: textOf(element) }))
    .filter(({ text }) => /\d kB$/.test(text));
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}

test('every version tells what can be taken along', () => {
  for (const { address } of versions)
    expect(sized.filter(({ page }) => page === address).length, address).toBeGreaterThanOrEqual(4);
});

test('a file is as large as its link says, in whole thousands of bytes', () => {
  for (const { page, address, text } of sized) {
    const told = Number(/([\d.,]+) kB$/.exec(text)?.[1]?.replace(/[.,]/g, ''));
    const bytes = files.get(address.slice(1))?.length ?? 0;
    expect(told, `${page} ${address}`).toBe(Math.ceil(bytes / 1000));
  }
});

const wholeLedger = strFromU8(files.get('ledger.jsonl') ?? new Uint8Array());

test('the facts beside each version have the hash that the ledger holds', () => {
  const entries = wholeLedger
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const standing = entries.filter(({ report, version, action }) =>
    action === 'publish'
      ? !entries.some(
          (one) =>
            one['facts'] === undefined && one['report'] === report && one['version'] === version,
        )
      : false,
  );
  expect(standing.length).toBeGreaterThan(0);
  for (const { report, version, facts } of standing) {
    const bytes = files.get(`rapporter/${report}/v${version}/facts.json`) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex'), `${report} ${version}`).toBe(facts);
  }
});

test('an archive holds the same bytes as the site', () => {
  const archives = [...files].filter(([name]) => name.endsWith('.zip'));
  expect(archives.length).toBeGreaterThan(0);
  for (const [archive, bytes] of archives) {
    const folder = archive.slice(0, archive.lastIndexOf('/') + 1);
    const inside = Object.entries(unzipSync(bytes)).map(([name, content]) => ({
      name: name.slice(name.indexOf('/') + 1),
      content: strFromU8(content),
    }));
    const ofArchive = ['README.txt', 'SHA256SUMS', 'ledger.jsonl'];
    const onSite = inside.filter(({ name }) => !ofArchive.includes(name));
    const ledger = inside.find(({ name }) => name === 'ledger.jsonl')?.content ?? '';
    expect(wholeLedger.startsWith(ledger), archive).toBe(true);
    for (const { name, content } of onSite)
      expect(strFromU8(files.get(folder + name) ?? new Uint8Array()) === content, name).toBe(true);
  }
});

test('the catalogue names every version that has a page', () => {
  const read = JSON.parse(strFromU8(files.get('catalogue.json') ?? new Uint8Array())) as {
    reports: { versions: { address: { da: string; en: string } }[] }[];
    withdrawn: { address: { da: string; en: string } }[];
  };
  const listed = [...read.reports.flatMap(({ versions: all }) => all), ...read.withdrawn];
  const paths = listed.flatMap(({ address }) => [address.da, address.en]);
  expect(paths.map((one) => new URL(one, 'https://site.invalid').pathname).sort()).toEqual(
    versions
      .map(({ address }) => address)
      .filter((one) => !one.endsWith('/data/'))
      .sort(),
  );
});
