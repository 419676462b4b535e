import type { PrintedFile } from '../files/printed-files.ts';
import { pdfAddress } from '../i18n/addresses.ts';
import { locales } from '../i18n/locale.ts';
import type { ReportEntry } from './report-entry.ts';

/** The addresses that a PDF may have: those of published versions. */
export function mayBePrinted(entries: readonly ReportEntry[]): Set<string> {
  const published = entries.filter(({ metadata }) => metadata.status === 'published');
  return new Set(published.flatMap(addressesOf));
}

/** An entry with the sizes of its own PDFs, by their addresses. */
export function withPrints(entry: ReportEntry, printed: readonly PrintedFile[]): ReportEntry {
  const own = new Set(addressesOf(entry));
  const found = printed.filter(({ address }) => own.has(address));
  const sizes = found.map(({ address, bytes }) => [address, bytes] as const);
  return { ...entry, printed: Object.fromEntries(sizes) };
}

function addressesOf({ report: id, version }: ReportEntry): string[] {
  return locales.map((locale) => pdfAddress({ id, version }, locale));
}
