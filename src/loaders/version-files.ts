import type { Language } from '../domain/language.ts';
import type { Facts } from '../domain/facts.ts';
import { csvFlavours } from '../domain/csv-text.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { fileStyle } from '../figures/file-style.ts';
import { figureFiles, type FigureFiles, type FileSite } from '../figures/figure-file.ts';
import type { LaidFigure, LaidFigures } from '../figures/laid-figure.ts';
import { downloadFiles, type ExportedProof } from '../downloads/download-files.ts';
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
import { citedSite } from './cited-site.ts';
import { styleSheet } from './style-sheet.ts';
import type { VersionFile } from './version-store.ts';
import { languageOnSite, siteLanguages } from '../words/words.ts';

/** Makes the files of a version, with the style of the site's figures and the address that it is published at. */
export type FileMaker = (facts: Facts, proof?: ExportedProof) => MadeFiles;

/** What loading makes of a version beside the version. */
export interface MadeFiles {
  /** What it can be taken along as: its tables and itself, and each figure in every language. */
  files: VersionFile[];
  /** Its figures as pages show them. */
  laid: LaidFigures;
}

/** What is the same for the files of every version is made once. */
export function fileMaker(origin: string | undefined): FileMaker {
  const style = fileStyle(styleSheet('drawing'), styleSheet('tokens'));
  return ({ report, words }, proof) => {
    const site = citedSite(words, origin);
    return versionFiles(report, fileSites(site, style), { ...site, hash: sha256 }, proof);
  };
}

/** Draws a version's figures once for its files and for its pages, and writes all that it is taken along as. */
function versionFiles(
  report: PublicReport,
  sites: readonly FileSite[],
  published: PublishedSite,
  proof: ExportedProof | undefined,
): MadeFiles {
  const drawn = sites.map((site) => ({ locale: site.locale, ...drawFigures(report, site) }));
  const archived = languageOnSite(report.metadata.language);
  const above = versionAddress(report, archived).length;
  const inArchive = drawn
    .filter(({ locale }) => locale === archived)
    .flatMap(({ files }) => files)
    .map(({ address, bytes }) => ({ path: address.slice(above), bytes }));
  const taken = downloadFiles(report, inArchive, published, proof).map(({ path, bytes }) => ({
    address: fileAddress(report, path),
    bytes,
  }));
  return {
    files: [...taken, ...drawn.flatMap(({ files }) => files)],
    laid: new Map(drawn.map(({ locale, laid }) => [locale, laid])),
  };
}

function drawFigures(
  report: PublicReport,
  site: FileSite,
): { files: VersionFile[]; laid: Record<string, LaidFigure> } {
  const figures = report.figures.map((figure) => ({
    figure: figure.declaration.id,
    drawn: figureFiles(report, figure, site),
  }));
  return {
    files: figures.flatMap(({ figure, drawn }) => filesOf({ report, figure }, drawn, site.locale)),
    laid: Object.fromEntries(figures.map(({ figure, drawn }) => [figure, drawn.laid])),
  };
}

function filesOf(
  named: { report: PublicReport; figure: string },
  { svg, csv }: FigureFiles,
  locale: Language,
): VersionFile[] {
  return [
    { address: figureSvgAddress(named, locale), bytes: Buffer.from(svg()) },
    ...csvFlavours.map((flavour) => ({
      address: figureCsvAddress(named, flavour, locale),
      bytes: Buffer.from(csv(flavour)),
    })),
  ];
}

/** Names, styles and addresses for the files of figures, in each language of the site. */
function fileSites({ organisation: place, address }: CitedSite, style: string): FileSite[] {
  return siteLanguages().map((locale) => ({
    locale,
    style,
    place,
    address: (report, figure) => address(figureAddress({ report, figure }, locale)),
  }));
}
