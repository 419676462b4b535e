import { readFileSync } from 'node:fs';
import type { PublicReport } from '../domain/public-report.ts';
import { fileStyle } from '../figures/file-style.ts';
import { figureFiles, type FileSite } from '../figures/figure-file.ts';
import { readSharedFiles } from '../files/read-inputs.ts';
import {
  csvAddress,
  figureAddress,
  figureCsvAddress,
  figureSvgAddress,
} from '../i18n/addresses.ts';
import { locales } from '../i18n/locale.ts';
import { readSite } from '../reading/read-site.ts';
import { csvOf } from '../report/csv-of.ts';

/** A file of the site that is no page: its address, and what is in it, made when asked for. */
export interface VersionFile {
  address: string;
  content: () => string;
}

/** What a version can be taken along as: each table, and each figure as a picture and as numbers in every language. */
export function versionFiles(report: PublicReport, sites: readonly FileSite[]): VersionFile[] {
  const tables = report.tables.map((table) => ({
    address: csvAddress(report, table.name),
    content: () => csvOf(table),
  }));
  return [...tables, ...filesOfFigures(report, sites)];
}

function filesOfFigures(report: PublicReport, sites: readonly FileSite[]): VersionFile[] {
  return sites.flatMap((site) =>
    report.figures.flatMap((figure) => filesOfFigure(report, figure, site)),
  );
}

function filesOfFigure(
  report: PublicReport,
  figure: PublicReport['figures'][number],
  site: FileSite,
): VersionFile[] {
  const named = { report, figure: figure.declaration.id };
  const { svg, csv } = figureFiles(report, figure, site);
  const { locale } = site;
  return [
    { address: figureSvgAddress(named, locale), content: svg },
    { address: figureCsvAddress(named, 'machine', locale), content: () => csv('machine') },
    {
      address: figureCsvAddress(named, 'danish-excel', locale),
      content: () => csv('danish-excel'),
    },
  ];
}

/**
 * The names and styles that files are written with, in every language; `origin` is the address that the site
 * is published at.
 */
export function fileSites(input: string, origin: string | undefined): FileSite[] {
  const { organisations } = readSite(readSharedFiles(input), []).value;
  const style = fileStyle(styleSheet('drawing'), styleSheet('tokens'));
  return locales.map((locale) => ({
    locale,
    style,
    place: (id) => organisations.get(id)?.value.name ?? id,
    address: (report, figure) => {
      const path = figureAddress({ report, figure }, locale);
      return origin ? new URL(path, origin).href : path;
    },
  }));
}

function styleSheet(name: 'drawing' | 'tokens'): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
}
