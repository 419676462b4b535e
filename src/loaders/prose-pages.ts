import type { Language } from '../domain/language.ts';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageAddress, placeInSite } from '../i18n/addresses.ts';
import { siteLanguages } from '../words/words.ts';

/** A page as it was written out. */
export interface WrittenPage {
  address: string;
  locale: Language;
  html: string;
}

/** What `layouts/Prose.astro` sets around the text of its pages. */
const mark = '<div class="prose">';

/** The pages of the site's own prose: MDX that only Astro compiles, so that they are read as they were written out. */
export function prosePages(dist: string): WrittenPage[] {
  return siteLanguages().flatMap((locale) => {
    const names = globSync('*/index.html', {
      cwd: path.join(dist, placeInSite(pageAddress('', locale))),
    });
    return names
      .map((name) => pageAddress(`${path.dirname(name)}/`, locale))
      .toSorted()
      .map((address) => ({ address, locale, html: pageAt(address, dist) }))
      .filter(({ html }) => html.includes(mark));
  });
}

function pageAt(address: string, dist: string): string {
  return readFileSync(path.join(dist, placeInSite(address), 'index.html'), 'utf8');
}
