import { sha256 } from '../files/sha256.ts';
import type { Made } from '../store/made-store.ts';
import { ownShare } from '../store/share.ts';
import { siteStore } from './version-store.ts';

/** Pages that are made from the same, and so are made together or not at all. */
export interface PageGroup {
  /** A hash of all that they are made from. */
  key: string;
  /** Where they lie in the site: `rapporter/route-25-2014/v1.0/index.html`. */
  files: string[];
  /** Undefined where they are made in this build. */
  kept: Made<KeptPages> | undefined;
}

/** What is known of pages that were made. */
export interface KeptPages {
  /** Addresses of the style sheet, scripts and fonts that they name, which a later build may call otherwise. */
  assets: string[];
}

/** The pages of the site that this process builds. */
export interface PagesOfBuild {
  /** A hash of all that every page is made from: code, settings, address. */
  common: string;
  groups: PageGroup[];
}

declare global {
  /** Kept by the process and not by this module, which is bundled with the pages a second time. */
  var maalestokPages: PagesOfBuild | undefined;
}

/** What pages are made from, in few letters. */
export function digest(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** One page before it is made. */
export interface PagePath {
  params: Readonly<Record<string, string | undefined>>;
  props: object;
  /** What it is made from, where that is said in fewer words than its props. */
  madeFrom?: unknown;
}

/**
 * Of the pages of a route, those that must be made: where they were made from the same before, they are taken from the
 * store. `from` is a digest of what they are made from besides their props. While developing, all pages are made.
 */
export function pagesToMake<Path extends PagePath>(
  route: string,
  paths: readonly Path[],
  from?: string,
): Path[] {
  const pages = globalThis.maalestokPages;
  if (!pages) return [...paths];
  // What is made from all reports is left to whoever has them.
  if (from !== undefined && ownShare()) return [];
  const keyOf = ({ props, madeFrom = props }: Path): string =>
    digest([pages.common, route, from ?? null, madeFrom]);
  return [...Map.groupBy(paths, keyOf)].flatMap(([key, together]) => {
    const files = together.map(({ params }) => fileOf(route, params));
    const found = siteStore().find<KeptPages>(key);
    const kept = found && files.every((file) => found.contents[file]) ? found : undefined;
    pages.groups.push({ key, files, kept });
    return kept ? [] : together;
  });
}

/** `/[...locale]/rapporter/[report]/v[version]/[...page]` with its parameters filled in. */
function fileOf(route: string, params: PagePath['params']): string {
  const address = route
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_whole, name: string) => params[name] ?? '')
    .split('/')
    .filter(Boolean);
  const isFile = address.at(-1)?.includes('.') === true && !route.endsWith(']');
  return [...address, ...(isFile ? [] : ['index.html'])].join('/');
}
