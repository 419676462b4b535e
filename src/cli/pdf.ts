import { existsSync, mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';
import type { Language } from '../domain/language.ts';
import { readInputs, inputFolder } from '../files/read-inputs.ts';
import { pdfAddress, reportAddress, versionAddress } from '../i18n/addresses.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { findChromium } from '../setup/find-chromium.mjs';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import { publicationRecord } from './publication-record.ts';
import type { Wanted } from './publish.ts';

export interface PdfOptions {
  lang: Language;
  /** The built site to print from, relative to the project. */
  site: string;
}

/**
 * Prints a published version from a built site, through Chromium, to where the next build takes it up.
 * The page is printed as it is, so that the PDF cannot say anything else.
 */
export async function pdf(
  wanted: Wanted,
  { lang, site }: PdfOptions,
  effects: Effects,
): Promise<ExitCode> {
  const inputs = readInputs(inputFolder(effects.root));
  const version = findVersion(wanted.report, wanted.version, inputs, lang);
  const named = { id: version.report, version: version.version };
  // A draft may change, and a print of it would not.
  const { facts } = publicationRecord(version, dictionaries[lang].cli.pdf.draft, lang);
  const address = versionAddress(named, lang);
  const folder = path.resolve(effects.root, site);
  const printed = await printPage({ ...sourceOf(folder, named, lang), folder, address });
  const file = path.join('public', pdfAddress(named, lang));
  write(path.join(effects.root, file), settledPdf(printed, facts.report.metadata.changeNote.date));
  effects.print(dictionaries[lang].cli.pdf.printed(file));
  return 0;
}

/** The browser, and the published site that the links of the print lead to. */
function sourceOf(folder: string, named: { id: string; version: string }, lang: Language) {
  const executablePath = findChromium();
  if (!executablePath) throw new RefusedInput([], dictionaries[lang].cli.pdf.chromium);
  const page = path.join(folder, versionAddress(named, lang), 'index.html');
  if (!existsSync(page)) throw new RefusedInput([], dictionaries[lang].cli.pdf.site(page));
  const site = publishedSite(page, reportAddress(named.id, lang));
  if (!site) throw new RefusedInput([], dictionaries[lang].cli.pdf.origin);
  return { executablePath, site };
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/**
 * A PDF without what differs from one print of the same page to the next: the moment of printing becomes the date
 * of the version, and Chromium's numbers of nodes begin from 0. Its parts are found by their positions, so that
 * nothing may change its length.
 */
export function settledPdf(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const settled = renumbered(dated(text, date));
  if (settled.length !== text.length) throw new RangeError('a PDF must keep its length');
  return Buffer.from(settled, 'latin1');
}

function dated(text: string, date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const moment = `${year}${month}${day}000000+00'00'`;
  return text.replaceAll(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'/g,
    (_, start: string) => start + moment,
  );
}

const node = /\(node(\d{8})\)/g;

/** In the same order as before, for a PDF keeps a sorted list of them. */
function renumbered(text: string): string {
  const numbers = [...new Set([...text.matchAll(node)].map(([, number = '']) => number))].sort();
  const places = new Map(numbers.map((number, index) => [number, String(index).padStart(8, '0')]));
  return text.replaceAll(node, (_, number: string) => `(node${places.get(number) ?? number})`);
}

/** A page of a built site, and how it is to be printed. */
interface PageToPrint {
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
