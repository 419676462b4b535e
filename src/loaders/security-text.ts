import type { SiteSettings } from '../domain/site-settings.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { fileOfSite } from '../i18n/addresses.ts';

/** Where RFC 9116 says that the file must lie: at the root of the domain, and nowhere below. */
export const securityPath = '.well-known/security.txt';

/**
 * Whom to write to about a security hole, as RFC 9116 asks for it. There is none for a site below a path, whose domain
 * is somebody else's, nor where the publisher has not said how long it holds: that is no date that a build may choose.
 */
export function securityText(
  { contact }: SiteSettings,
  origin: string | undefined,
): string | undefined {
  const { base, languages } = siteFrame();
  if (base !== '/' || contact?.securityUntil === undefined) return undefined;
  const canonical = origin === undefined ? [] : [new URL(fileOfSite(securityPath), origin).href];
  return [
    `Contact: mailto:${contact.email}`,
    `Expires: ${contact.securityUntil}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...canonical.map((address) => `Canonical: ${address}`),
    '',
  ].join('\n');
}
