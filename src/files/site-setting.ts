import { frameSite } from '../domain/site-frame.ts';

/** Names the address that the site is published at: `https://rapporter.eksempel.dk` or `https://x.github.io/repo/`. */
export const siteVariable = 'MAALESTOK_SITE';

/** Where a site is published. Without an address no page claims one that is not its own. */
export interface SiteSetting {
  /** `https://x.github.io` */
  origin: string | undefined;
  /** The path that the site lies below: `/`, or `/repo/`. */
  base: string;
}

/** Reads the address that a site is published at. Throws where it is none that a site can have. */
export function readSiteSetting(address = process.env[siteVariable]): SiteSetting {
  if (!address) return { origin: undefined, base: '/' };
  const { protocol, origin, pathname, search, hash } = URL.parse(address) ?? {};
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || origin === undefined || search || hash)
    throw new Error(
      `${siteVariable}: »${address}« er ikke en adresse som https://eksempel.dk/. “${address}” is not an address such as https://example.org/.`,
    );
  return { origin, base: pathname?.endsWith('/') ? pathname : `${pathname}/` };
}

/** Tells this process, or this worker, where the site that it makes lies. */
export function enterSite(): SiteSetting {
  const setting = readSiteSetting();
  frameSite({ base: setting.base });
  return setting;
}
