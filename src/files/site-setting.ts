import { existsSync } from 'node:fs';
import path from 'node:path';
import { frameSite, plainLanguages, type SiteFrame } from '../domain/site-frame.ts';
import { siteSchema } from '../domain/site-settings.ts';
import { sizeLimits } from '../reading/read-text.ts';
import { readYaml } from '../reading/read-yaml.ts';
import { readFile } from './read-file.ts';

/** Names the address that the site is published at: `https://rapporter.eksempel.dk` or `https://x.github.io/repo/`. */
const siteVariable = 'MAALESTOK_SITE';

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

/** Tells this process where the site that it makes lies, and its languages; `root` holds `content/`. */
export function enterSite(root: string): Pick<SiteSetting, 'origin'> & SiteFrame {
  const { origin, base } = readSiteSetting();
  const frame = { base, languages: languagesIn(root) };
  frameSite(frame);
  return { origin, ...frame };
}

/** Tells a command, which publishes no addresses, the languages of the site whose files it works on. */
export function enterFiles(root: string): void {
  frameSite({ base: '/', languages: languagesIn(root) });
}

/** The languages that `content/site.yaml` declares. What is wrong with the file, the checks tell. */
function languagesIn(root: string): SiteFrame['languages'] {
  const file = 'content/site.yaml';
  if (!existsSync(path.join(root, file))) return plainLanguages;
  const { value } = readYaml(readFile(root, file), siteSchema, sizeLimits.metadata);
  const [first, ...others] = value?.value.languages ?? plainLanguages;
  return first ? [first, ...others] : plainLanguages;
}
