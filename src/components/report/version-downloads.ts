import {
  archivePath,
  csvAddress,
  fileAddress,
  pdfAddress,
  workbookPath,
} from '../../i18n/addresses.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { words } from '../../words/words.ts';
import type { ReportContext } from '../report-context.ts';

/** A file that readers can download: what it is, how large, and what for. */
interface Download {
  address: string;
  /** `Regneark (XLSX), 48 kB`. */
  name: string;
  use: string;
}

/** What holds the whole version, what most people want first. */
export function versionDownloads(context: ReportContext): Download[] {
  const { report, locale } = context;
  const say = words(locale).downloads;
  const file = (path: string, name: string, use: string): Download => {
    const address = fileAddress(report, path);
    return { address, name: withSize(name, address, context), use };
  };
  const pdf = pdfAddress(report, locale);
  return [
    ...(context.sizes?.[pdf] === undefined
      ? []
      : [{ address: pdf, name: withSize(say.pdf, pdf, context), use: say.pdfUse }]),
    file(workbookPath(report), say.workbook, say.workbookUse),
    file(archivePath(report), say.archive, say.archiveUse),
    file('datapackage.json', say.package, say.packageUse),
    file('report.json', say.report, say.reportUse),
  ];
}

/** A table as CSV in both flavours, that for Excel first. */
export function filesOfTable(table: string, context: ReportContext): Omit<Download, 'use'>[] {
  const say = words(context.locale).downloads;
  const flavours = [
    ['danish-excel', say.excel],
    ['machine', say.machine],
  ] as const;
  return flavours.map(([flavour, name]) => {
    const address = csvAddress(context.report, table, flavour);
    return { address, name: withSize(name, address, context) };
  });
}

/** A file's name and its size in whole kilobytes: never none. */
function withSize(
  name: string,
  address: string,
  { sizes, locale }: Pick<ReportContext, 'sizes' | 'locale'>,
): string {
  const bytes = sizes?.[address];
  if (bytes === undefined) return name;
  const kilobytes = formatNumber(Math.ceil(bytes / 1000), locale);
  return `${name}, ${words(locale).downloads.size(kilobytes)}`;
}
