import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { frameSite } from '../../src/domain/site-frame.ts';
import { inLanguage, translation } from '../../src/domain/translated.ts';
import { pageAddress, pathPrefix } from '../../src/i18n/addresses.ts';
import { formerLanguages, redirectPage } from '../../src/loaders/redirects.ts';

afterEach(() => {
  frameSite(undefined);
});

const inSite = (...[first, ...others]: [Language, ...Language[]]): void =>
  frameSite({ base: '/', languages: [first, ...others] });

const both = { entries: [], tombstones: [{ reason: { da: 'Fejl', en: 'Error' } }] };
const danish = { entries: [], tombstones: [{ reason: { da: 'Fejl' } }] };

test.each<[Language[], Language[], Language[]]>([
  [['da', 'en'], [], []],
  [['da'], ['en'], []],
  [['en'], ['da', 'en'], ['da']],
  [['en', 'da'], ['en'], []],
])('a site in %j leads on from %j, or from %j where only Danish was published', (...said) => {
  const [[first = 'da', ...others], fromBoth, fromDanish] = said;
  inSite(first, ...others);
  expect(formerLanguages(both)).toEqual(fromBoth);
  expect(formerLanguages(danish)).toEqual(fromDanish);
});

test('a page leads on without a script, and names the page that is there', () => {
  frameSite({ base: '/repo/', languages: ['da'] });
  const page = redirectPage('/repo/om/', 'https://x.github.io');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/repo/om/">');
  expect(page).toContain('<link rel="canonical" href="https://x.github.io/repo/om/">');
  expect(page).toContain('<a href="/repo/om/">Gå til siden</a>');
  expect(page).not.toContain('<script');
});

test('the first language is at the root, and one that the site is not in has no folder', () => {
  inSite('en', 'da');
  expect([pageAddress('om/', 'en'), pageAddress('om/', 'da')]).toEqual(['/om/', '/da/om/']);
  inSite('da');
  expect([pathPrefix('da'), pathPrefix('en')]).toEqual(['', '']);
});

test('a text is in the language wanted, or else in the first of the site that it exists in', () => {
  inSite('en', 'da');
  expect(translation({ da: 'Ord', en: 'Word' }, 'da')).toEqual({ text: 'Ord', language: 'da' });
  expect(translation({ da: 'Ord' }, 'en')).toEqual({ text: 'Ord', language: 'da' });
  expect(inLanguage({ en: 'Word' }, 'da')).toBe('Word');
  expect(() => translation({}, 'da')).toThrow(RangeError);
});
