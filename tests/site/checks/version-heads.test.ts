import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findBadCards, findBadData, findBadTags } from './version-heads.ts';

const address = 'rapporter/x/v1.0/index.html';
const url = 'https://maalestok.example/rapporter/x/v1.0/';

const report = {
  ...{ '@type': 'Report', '@id': url, url, name: 'X', abstract: 'a', version: '1.0' },
  ...{
    reportNumber: 'Version 1.0',
    datePublished: '2026',
    inLanguage: 'da',
    author: [{ name: 'A' }],
  },
  ...{ publisher: { name: 'P' }, image: `${url}card.png` },
};

const tags = [
  ...[
    ['citation_title', 'X'],
    ['DC.title', 'X'],
    ['og:title', 'X'],
    ['citation_author', 'A'],
  ],
  ...[
    ['DC.identifier', url],
    ['og:url', url],
    ['og:image', `${url}card.png`],
  ],
  ...[
    ['citation_technical_report_number', 'Version 1.0'],
    ['citation_publication_date', '2026/11'],
  ],
] as const;

function siteWith(node: object, more = '') {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] });
  const head = tags.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
  const png = Buffer.alloc(24);
  png.writeUInt32BE(1200, 16);
  png.writeUInt32BE(630, 20);
  return siteOf([
    [
      address,
      `<head>${head}${more}<script type="application/ld+json">${data}</script></head><h1>X</h1>Version 1.0, A`,
    ],
    ['rapporter/x/v1.0/card.png', png],
  ]);
}

test('a whole head has no faults', () => {
  const site = siteWith(report);
  expect([...findBadData(site), ...findBadTags(site), ...findBadCards(site)]).toEqual([]);
});

test.each([
  ['a title that is another', { ...report, name: 'Y' }, 'the title is X'],
  [
    'a version that the page does not say',
    { ...report, version: '1.1' },
    'does not say version 1.1',
  ],
  ['an address that is not there', { ...report, image: `${url}no.png` }, 'no.png does not exist'],
  ['a place that is not there', { ...report, url: `${url}#no` }, 'leads to no place'],
  ['no publisher', { ...report, publisher: undefined }, 'Report has no publisher'],
  ['another kind', { '@type': 'Book' }, 'Book is not a kind'],
])('%s is found', (_, node, fault) => {
  expect(findBadData(siteWith(node)).join('\n')).toContain(fault);
});

test('a citation that is another, and a card that is not there, are found', () => {
  const site = siteWith(report);
  const html = Buffer.from(site.files.get(address) ?? '').toString('utf8');
  const changed = siteOf([
    [address, html.replace('"citation_title" content="X"', '"citation_title" content="Y"')],
  ]);
  expect(findBadTags(changed)).toEqual(['/rapporter/x/v1.0/: citation_title is Y, not X']);
  expect(findBadCards(changed)).toEqual(['/rapporter/x/v1.0/: its card is not there']);
});
