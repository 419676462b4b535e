import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';

/** A page of a built site, and how it is to be printed. */
export interface PageToPrint {
  /** The built site. */
  folder: string;
  address: string;
  /** The address that the site is published at: links in the print lead there. */
  origin: string;
  executablePath: string;
}

/** The address that a page says it is published at; none where the site was built without one. */
export function originOf(page: string): string | undefined {
  const html = readFileSync(page, 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return address === undefined ? undefined : new URL(address).origin;
}

/** The page as a tagged PDF with an outline, in the size and with the margins that its stylesheet gives. */
export async function printPage({
  folder,
  address,
  origin,
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
    await page.route('**/*', (route) => answer(route, folder, origin));
    await page.goto(origin + address, { waitUntil: 'load' });
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** Answers for the published site with the files of the built one; nothing is asked of the network. */
async function answer(route: Route, folder: string, origin: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort();
  const name = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  return route.fulfill({ path: path.join(folder, decodeURI(name)) });
}
