import type { Language } from './language.ts';

/** What every address of a site depends on. */
export interface SiteFrame {
  /** The path that the site lies below, with a slash at both ends: `/` or `/repo/`. */
  base: string;
  /** The languages of its pages; the first is at the root, the others lie below `/<language>/`. */
  languages: readonly [Language, ...Language[]];
}

declare global {
  var maalestokSite: SiteFrame | undefined;
}

/** The languages of a site that declares none. */
export const plainLanguages: SiteFrame['languages'] = ['da', 'en'];

/** A site at the root of its domain, in Danish and English, which a site is where nobody says otherwise. */
const plain: SiteFrame = { base: '/', languages: plainLanguages };

/**
 * The frame of the site that this process makes. It is kept by the process and not by this module: pages are
 * bundled, and have another instance of a module than the loaders, which Node runs as they are.
 */
export function siteFrame(): SiteFrame {
  return globalThis.maalestokSite ?? plain;
}

/** Says which site this process, or this worker, makes: once, before anything asks for an address. */
export function frameSite(frame: SiteFrame | undefined): void {
  globalThis.maalestokSite = frame;
}
