import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { fileOfSite, placeInSite, reportAddress } from '../i18n/addresses.ts';
import { reportIndex, type ReportIndex } from './report-index.ts';
import { takenPages } from './stored-pages.ts';
import { siteLanguages } from '../words/words.ts';

/**
 * What search engines are told of: every page in each language, but for those that are not to be found (drafts,
 * withdrawn and older versions, figures alone). Addresses are whole, so that without the site's own there is none.
 */
export function siteMap(site: string | undefined): AstroIntegration[] {
  if (site === undefined) return [];
  let index: ReportIndex = { entries: [], tombstones: [], ledger: [] };
  // The page of a report is a second name of its newest version's, which Astro does not know of (site-files.ts).
  const customPages: string[] = [];
  return [
    {
      name: 'maalestok-robots',
      hooks: {
        'astro:build:done': ({ dir }) => {
          index = reportIndex();
          customPages.push(...reportPages(index, site), ...pagesTaken(site));
          writeFileSync(path.join(fileURLToPath(dir), 'robots.txt'), robots(site));
        },
      },
    },
    sitemap({
      customPages,
      filter: (address) => isListed(placeInSite(new URL(address).pathname), index),
      ...inLanguages(siteLanguages()),
    }),
  ];
}

interface Paired {
  i18n?: { defaultLocale: string; locales: Record<string, string> };
}

/** Pages of a site in one language have no counterparts. */
function inLanguages([first = '', ...others]: readonly string[]): Paired {
  if (others.length === 0) return {};
  const locales = Object.fromEntries([first, ...others].map((locale) => [locale, locale]));
  return { i18n: { defaultLocale: first, locales } };
}

function reportPages({ entries }: ReportIndex, site: string): string[] {
  const newest = entries.filter((entry) => entry.newest);
  return newest.flatMap(({ report }) =>
    siteLanguages().map((locale) => new URL(reportAddress(report, locale), site).href),
  );
}

/** Pages that were made before, and that Astro does not know of. */
function pagesTaken(site: string): string[] {
  return takenPages()
    .filter((file) => file.endsWith('index.html'))
    .map((file) => new URL(fileOfSite(file.replace(/index\.html$/, '')), site).href);
}

function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileOfSite('sitemap-index.xml'), site).href}\n`;
}

/** The list of versions tells what is another in a draft, too. */
function hasDraft(report: string, entries: ReportIndex['entries']): boolean {
  return entries.some((entry) => entry.report === report && entry.metadata.status === 'draft');
}

const reportPage = /^(?:\/[a-z]{2})?\/rapporter\/([^/]+)\/(.*)$/;

/** Whether an address is one that search engines should keep: its own page, of a report that is published. */
export function isListed(address: string, { entries }: Pick<ReportIndex, 'entries'>): boolean {
  const [, report, rest = ''] = reportPage.exec(address) ?? [];
  if (report === undefined) return true;
  const known = entries.find((entry) => entry.report === report && entry.newest);
  if (known?.metadata.status !== 'published') return false;
  if (rest === 'aendringer/' && hasDraft(report, entries)) return false;
  // The newest version is found at its report's address, and what is another between two at the list of versions.
  return ['', 'aendringer/', `v${known.version}/data/`].includes(rest);
}
