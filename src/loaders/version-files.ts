import type { PublicReport } from '../domain/public-report.ts';
import { fileStyle } from '../figures/file-style.ts';
import { figureFiles, type FileSite } from '../figures/figure-file.ts';
import { takenFiles } from '../downloads/taken-files.ts';
import type { CitedSite } from '../downloads/citation/citation.ts';
import type { PublishedSite } from '../downloads/published-site.ts';
import { sha256 } from '../files/sha256.ts';
import {
  fileAddress,
  figureAddress,
  figureCsvAddress,
  figureSvgAddress,
  versionAddress,
} from '../i18n/addresses.ts';
import { locales } from '../i18n/locale.ts';
import type { SiteSource } from '../reading/sources.ts';
import { citedSite } from './cited-site.ts';
import { styleSheet } from './style-sheet.ts';

/** A file of the site that is no page. */
export interface VersionFile {
  address: string;
  bytes: Uint8Array;
}

/** What files need to know of the site: in each language for figures, and for what is the same in all. */
export interface FileMaker {
  sites: readonly FileSite[];
  published: PublishedSite;
}

/** What a version can be taken along as: its tables and itself, and each figure in every language. */
export function versionFiles(report: PublicReport, { sites, published }: FileMaker): VersionFile[] {
  const figures = sites.map((site) => ({ locale: site.locale, files: figuresOf(report, site) }));
  const own = figures.find(({ locale }) => locale === report.metadata.language);
  const above = versionAddress(report, report.metadata.language).length;
  const inArchive = (own?.files ?? []).map(({ address, bytes }) => ({
    path: address.slice(above),
    bytes,
  }));
  const taken = takenFiles(report, inArchive, published).map(({ path, bytes }) => ({
    address: fileAddress(report, path),
    bytes,
  }));
  return [...taken, ...figures.flatMap(({ files }) => files)];
}

function figuresOf(report: PublicReport, site: FileSite): VersionFile[] {
  return report.figures
    .flatMap((figure) => filesOfFigure(report, figure, site))
    .map(({ address, content }) => ({ address, bytes: Buffer.from(content()) }));
}

function filesOfFigure(
  report: PublicReport,
  figure: PublicReport['figures'][number],
  site: FileSite,
): { address: string; content: () => string }[] {
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

/** Names, styles and addresses for files; `origin` is the address that the site is published at. */
export function fileMaker(shared: SiteSource, origin: string | undefined): FileMaker {
  const site = citedSite(shared, origin);
  return { sites: fileSites(site), published: { ...site, hash: sha256 } };
}

function fileSites({ organisation: place, address }: CitedSite): FileSite[] {
  const style = fileStyle(styleSheet('drawing'), styleSheet('tokens'));
  return locales.map((locale) => ({
    locale,
    style,
    place,
    address: (report, figure) => address(figureAddress({ report, figure }, locale)),
  }));
}
