import type { PrintedFile } from '../files/printed-files.ts';
import { fileOfSite, pdfAddress, placeInSite } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/locale.ts';
import type { ReportEntry } from './report-entry.ts';

/** Where in the site a PDF may lie: where a published version has its own. */
export function mayBePrinted(entries: readonly ReportEntry[]): Set<string> {
  const published = entries.filter(({ metadata }) => metadata.status === 'published');
  return new Set(published.flatMap(addressesOf).map(placeInSite));
}

/** An entry with the sizes of its own PDFs, by their addresses. */
export function withPrints(entry: ReportEntry, printed: readonly PrintedFile[]): ReportEntry {
  const own = new Set(addressesOf(entry));
  const found = printed.map(({ address, bytes }) => [fileOfSite(address.slice(1)), bytes] as const);
  const sizes = found.filter(([address]) => own.has(address));
  return { ...entry, printed: Object.fromEntries(sizes) };
}

function addressesOf({ report: id, version }: ReportEntry): string[] {
  return siteLocales().map((locale) => pdfAddress({ id, version }, locale));
}
