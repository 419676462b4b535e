import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteFrame } from '../domain/site-frame.ts';
import { inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { pagesCodeHash } from '../store/code-hash.ts';
import type { Made } from '../store/made-store.ts';
import type { KeptPages, PageGroup } from './page-groups.ts';
import { sharedSite } from './shared-site.ts';
import { siteStore } from './version-store.ts';

/**
 * Pages are made once: Astro is given only those that nothing in the store was made from the same as
 * (page-groups.ts). The others are put into the site here, and those that were made are kept.
 */
export function storedPages(): AstroIntegration {
  return {
    name: 'maalestok-stored-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        globalThis.maalestokPages = undefined;
        const root = fileURLToPath(config.root);
        common = () => commonOf(root, config.site);
      },
      'astro:build:start': () => {
        globalThis.maalestokPages = { common: common(), groups: [] };
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = readdirSync(path.join(dist, '_astro'));
        const now = new Map(names.map((name) => [stem(name), name]));
        for (const { kept, ...group } of globalThis.maalestokPages?.groups ?? [])
          if (kept) takePages({ ...group, kept }, now, dist);
          else keepPages(group, dist);
      },
    },
  };
}

let common = (): string => '';

/** A hash of what every page is made from. The publisher's colours are in the style sheet alone. */
function commonOf(root: string, origin: string | undefined): string {
  const { settings, logo } = sharedSite(inputFolder(root));
  const { accent: _accent, ...said } = settings?.value ?? {};
  const size = logo ? [logo.width, logo.height] : null;
  const made = [pagesCodeHash(), siteFrame(), said, size, origin ?? null];
  return sha256(JSON.stringify(['page', made]));
}

/** Keeps the pages of a group as they were written out. */
function keepPages({ key, files }: Omit<PageGroup, 'kept'>, dist: string): void {
  const written = files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const);
  const assets = [...new Set(written.flatMap(([, html]) => assetsNamed(html)))].sort();
  linkAll(siteStore().keep<KeptPages>(key, { assets }, Object.fromEntries(written)), dist);
}

/** Puts the pages of a group into the site, with the names that their assets have `now`, by their stems. */
function takePages(
  { key, kept }: PageGroup & { kept: Made<KeptPages> },
  now: ReadonlyMap<string, string>,
  dist: string,
): void {
  const { assets } = kept.value;
  const names = assets.map((asset) => {
    const name = now.get(stem(asset));
    if (name === undefined) throw new Error(`the site has no ${stem(asset)} any more`);
    return [asset, name] as const;
  });
  const renamed = names.filter(([before, name]) => before !== name);
  if (renamed.length === 0) return linkAll(kept, dist);
  const store = siteStore();
  const written = Object.entries(kept.contents).map(([file, content]) => {
    const html = Buffer.from(store.open(content)).toString();
    const text = renamed.reduce((said, [before, name]) => said.replaceAll(before, name), html);
    return [file, text] as const;
  });
  const value = { assets: names.map(([, name]) => name).sort() };
  linkAll(store.keep<KeptPages>(key, value, Object.fromEntries(written)), dist);
}

function linkAll({ contents }: Made<KeptPages>, dist: string): void {
  for (const [file, content] of Object.entries(contents))
    siteStore().link(content, path.join(dist, file));
}

/** Names of the files below `_astro/` that a page asks for. */
function assetsNamed(html: string): string[] {
  return [...html.matchAll(/\/_astro\/([\w.~-]+)/g)].map(([, name = '']) => name);
}

/** `Frame.DtX2O6X1.css` and `page-D6XnHQF3.js` without the hash that bundling gives them. */
function stem(name: string): string {
  return name.replace(/[.-][\w-]{8}(?=\.\w+$)/, '');
}

/** The pages of this build that were taken from the store, by where they lie in the site. */
export function takenPages(): string[] {
  const { groups = [] } = globalThis.maalestokPages ?? {};
  return groups.flatMap(({ files, kept }) => (kept ? files : []));
}
