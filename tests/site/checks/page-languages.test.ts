import { expect, test } from 'vitest';

import { siteOf } from '../built-site.ts';
import { findUnpairedPages } from './page-languages.ts';

const origin = 'https://maalestok.example';

const head = (path: string) =>
  `<link rel="canonical" href="${origin}${path}">` +
  `<link rel="alternate" hreflang="da" href="${origin}/om/">` +
  `<link rel="alternate" hreflang="en" href="${origin}/en/om/">` +
  `<link rel="alternate" hreflang="x-default" href="${origin}/om/">`;

const link = (href: string, to: string) =>
  `<a class="language-switch" href="${href}" lang="${to}" hreflang="${to}">x</a>`;

const danish = head('/om/') + link('/en/om/', 'en');
const english = head('/en/om/') + link('/om/', 'da');

const findingsOn = (...files: [string, string][]) => findUnpairedPages(siteOf(files));

test('a page in both languages, each leading to the other, is fine', () => {
  expect(
    findingsOn(['om/index.html', danish], ['en/om/index.html', english], ['404.html', '']),
  ).toEqual([]);
});

test('the newest version leads where its version leads', () => {
  const at = (path: string) => [path.slice(1) + 'index.html', ''] as const;
  const da = link('/en/rapporter/a/v1.0/', 'en');
  const en = link('/rapporter/a/v1.0/', 'da');
  expect(
    findingsOn(
      [at('/rapporter/a/')[0], da],
      [at('/rapporter/a/v1.0/')[0], da],
      [at('/en/rapporter/a/')[0], en],
      [at('/en/rapporter/a/v1.0/')[0], en],
    ),
  ).toEqual([]);
});

test.each([
  ['a page in one language', [['om/index.html', danish]], 'there is no /en/om/'],
  [
    'a page that leads nowhere',
    [
      ['om/index.html', head('/om/')],
      ['en/om/index.html', english],
    ],
    '/om/: no way to /en/om/',
  ],
  [
    'a page that leads elsewhere',
    [
      ['om/index.html', head('/om/') + link('/en/', 'en')],
      ['en/om/index.html', english],
    ],
    '/om/: no way to /en/om/',
  ],
  [
    'an alternate that is not named',
    [
      ['om/index.html', danish.replace('hreflang="x-default"', 'hreflang="sv"')],
      ['en/om/index.html', english],
    ],
    'as x-default',
  ],
  [
    'an alternate of a page that is kept out',
    [
      ['om/index.html', danish.replace('rel="canonical"', 'rel="author"')],
      ['en/om/index.html', english],
    ],
    'kept out',
  ],
] as [string, [string, string][], string][])('%s is found', (_, files, finding) => {
  expect(findingsOn(...files).join('\n')).toContain(finding);
});
