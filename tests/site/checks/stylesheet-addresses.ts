import { type BuiltSite, hasAddress } from '../built-site.ts';

const origin = 'https://site.invalid';

/** Fonts and pictures that a stylesheet names and that are missing, foreign or inline. */
export const findDeadStylesheetAddresses = (site: BuiltSite): string[] =>
  [...site.files]
    .filter(([file]) => file.endsWith('.css'))
    .flatMap(([file, content]) =>
      addressesIn(Buffer.from(content).toString('utf8'))
        .filter((address) => !isOwn(site, file, address))
        .map((address) => `${file}: "${address}" is not a file of this site`),
    );

const addressesIn = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  );

function isOwn(site: BuiltSite, file: string, address: string): boolean {
  if (address.startsWith('#')) return true;
  const url = new URL(address, `${origin}/${file}`);
  return url.origin === origin && hasAddress(site, decodeURI(url.pathname));
}
