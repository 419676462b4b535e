import { afterEach, describe, expect, test } from 'vitest';
import { frameSite } from '../../src/domain/site-frame.ts';
import { readSiteSetting } from '../../src/files/site-setting.ts';
import {
  addressIn,
  figureAddress,
  fileAddress,
  pageAddress,
  pdfAddress,
  placeInSite,
  writtenAddress,
} from '../../src/i18n/addresses.ts';

test.each([
  ['', undefined, '/'],
  ['https://rapporter.eksempel.dk', 'https://rapporter.eksempel.dk', '/'],
  ['https://rapporter.eksempel.dk/', 'https://rapporter.eksempel.dk', '/'],
  ['https://x.github.io/repo', 'https://x.github.io', '/repo/'],
  ['https://x.github.io/repo/', 'https://x.github.io', '/repo/'],
  ['http://127.0.0.1:4321/a/b/', 'http://127.0.0.1:4321', '/a/b/'],
])('the address "%s" has the origin %s and the path %s', (address, origin, base) => {
  expect(readSiteSetting(address)).toEqual({ origin, base });
});

test.each(['/repo/', 'x.github.io', 'ftp://x.dk/', 'https://x.dk/?a', 'https://x.dk/#a'])(
  '"%s" is refused',
  (address) => {
    expect(() => readSiteSetting(address)).toThrow(`»${address}«`);
  },
);

describe('below a path', () => {
  afterEach(() => {
    frameSite(undefined);
  });

  test.each([
    [() => pageAddress('', 'da'), '/repo/'],
    [() => pageAddress('om/', 'en'), '/repo/en/om/'],
    [() => addressIn('/repo/om/', 'da', 'en'), '/repo/en/om/'],
    [() => addressIn('/repo/en/om/', 'en', 'da'), '/repo/om/'],
    [() => fileAddress({ id: 'a', version: '1.0' }, 'x.csv'), '/repo/rapporter/a/v1.0/x.csv'],
    [() => pdfAddress({ id: 'a', version: '1.0' }, 'en'), '/repo/rapporter/a/v1.0/a-v1.0-en.pdf'],
    [
      () => figureAddress({ report: { id: 'a', version: '1.0' }, figure: 'f' }, 'da'),
      '/repo/rapporter/a/v1.0/#figur-f',
    ],
    // Editors write addresses as if the site lay at the root of its domain.
    [() => writtenAddress('/ordliste/#mentor'), '/repo/ordliste/#mentor'],
    [() => writtenAddress('#figur-f'), '#figur-f'],
    [() => writtenAddress('https://x.dk/om/'), 'https://x.dk/om/'],
    [() => writtenAddress('//x.dk/om/'), '//x.dk/om/'],
    // In the folder of the built site there is no path.
    [() => placeInSite('/repo/om/'), '/om/'],
    [() => placeInSite('/om/'), '/om/'],
  ])('%s', (address, expected) => {
    frameSite({ base: '/repo/', languages: ['da', 'en'] });
    expect(address()).toBe(expected);
  });
});
