import { afterEach, expect, test } from 'vitest';
import { frameSite, siteFrame } from '../../src/domain/site-frame.ts';
import { headerRules, headersAt, transportSecurity } from '../../src/i18n/response-headers.ts';

const before = siteFrame();
afterEach(() => frameSite(before));

test('the rules name the pages of every language of the site, and of no other', () => {
  frameSite({ base: '/repo/', languages: ['da', 'en'] });
  expect(headerRules().map(({ name, paths }) => [name, paths])).toEqual([
    ['figure', ['/rapporter/*/*/figur/*/', '/en/rapporter/*/*/figur/*/']],
    ['search', ['/soeg/', '/en/soeg/', '/pagefind/*']],
    ['picture', ['**/*.svg']],
    ['rest', ['**/*']],
  ]);
  frameSite({ base: '/', languages: ['en'] });
  expect(headerRules()[0]?.paths).toEqual(['/rapporter/*/*/figur/*/']);
});

test('a page has the headers of its rule by either of its names', () => {
  const [figure] = headerRules();
  const address = '/rapporter/a/v1.0/figur/b/';
  expect(headersAt(address)).toEqual(figure?.headers);
  expect(headersAt(`${address}index.html`)).toEqual(figure?.headers);
});

test('only a host with a certificate binds its domain to it, for two years', () => {
  // 63072000 seconds are 730 days, which is what hstspreload.org recommends.
  expect(transportSecurity).toEqual({ 'Strict-Transport-Security': 'max-age=63072000' });
  expect(JSON.stringify(headerRules())).not.toContain('Strict-Transport');
});
