import { afterEach, expect, test } from 'vitest';
import type { SiteSettings } from '../../src/domain/site-settings.ts';
import { frameSite, siteFrame } from '../../src/domain/site-frame.ts';
import { securityText } from '../../src/loaders/security-text.ts';

const before = siteFrame();
afterEach(() => frameSite(before));

const email = 'rapporter@ny-start.example';
const settings = (contact?: SiteSettings['contact']) =>
  ({ name: 'Ny Start', publisher: 'ny-start', ...(contact && { contact }) }) as SiteSettings;
const dated = settings({ email, securityUntil: '2027-11-22' });

// The fields and their forms are those of RFC 9116, section 2.5.
test('says whom to write to, until when, in which languages, and where it lies', () => {
  frameSite({ base: '/', languages: ['da', 'en'] });
  expect(securityText(dated, 'https://rapporter.example')).toBe(
    [
      'Contact: mailto:rapporter@ny-start.example',
      'Expires: 2027-11-22T23:59:59Z',
      'Preferred-Languages: da, en',
      'Canonical: https://rapporter.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('claims no address that it does not know', () => {
  frameSite({ base: '/', languages: ['da'] });
  expect(securityText(dated, undefined)).not.toContain('Canonical');
});

test.each([
  ['without a contact', '/', settings()],
  ['without the day until which it holds', '/', settings({ email })],
  ['below a path, whose domain is another’s', '/repo/', dated],
] as const)('is not there %s', (_, base, given) => {
  frameSite({ base, languages: ['da'] });
  expect(securityText(given, 'https://rapporter.example')).toBeUndefined();
});
