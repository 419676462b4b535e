import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';

/** A page of a built site, and how it is to be printed. */
export interface PageToPrint {
  /** The built site. */
  folder: string;
  address: string;
  /** Where the site is published, without a slash at its end: links in the print lead there. */
  site: string;
  executablePath: string;
}

/**
 * Where a page says that its site is published: `https://x.github.io/repo`. `canonical` is the place in the site of
 * the page that it calls canonical. None where the site was built without an address.
 */
export function publishedSite(page: string, canonical: string): string | undefined {
  const html = readFileSync(page, 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return address?.endsWith(canonical) ? address.slice(0, -canonical.length) : undefined;
}

/** The page as a tagged PDF with an outline, in the size and with the margins that its stylesheet gives. */
export async function printPage({
  folder,
  address,
  site,
  executablePath,
}: PageToPrint): Promise<Uint8Array> {
  const { chromium } = await import('playwright-core');
  // Chromium refuses its own sandbox to root, and only to root.
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    // Without scripts, of which paper has no use.
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.route('**/*', (route) => answer(route, folder, site));
    await page.goto(site + address, { waitUntil: 'load' });
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** Answers for the published site with the files of the built one; nothing is asked of the network. */
async function answer(route: Route, folder: string, site: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (!`${origin}${pathname}`.startsWith(`${site}/`)) return route.abort();
  const place = `${origin}${pathname}`.slice(site.length);
  const name = place.endsWith('/') ? `${place}index.html` : place;
  return route.fulfill({ path: path.join(folder, decodeURI(name)) });
}
