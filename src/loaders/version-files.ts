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
import { citedFiles } from './cited-files.ts';
import { citedSite } from './cited-site.ts';
import { styleSheet } from './style-sheet.ts';
import type { VersionFile } from './version-store.ts';
import { languageOnSite, siteLanguages } from '../words/words.ts';

/** Makes the files of a version, with the style of the site's figures and the address that it is published at. */
export type FileMaker = (facts: Facts, proof?: ExportedProof) => MadeFiles;

/** What loading makes of a version beside the version. */
export interface MadeFiles {
  /** Its figures as pages show them. */
  laid: LaidFigures;
  /** Its files, made when they are asked for. */
  files: () => VersionFile[];
}

/** What is the same for the files of every version is made once. */
export function fileMaker(origin: string | undefined): FileMaker {
  const [style = '', specialStyle = ''] = (['drawing', 'drawing-marks'] as const).map((name) =>
    fileStyle(styleSheet(name), styleSheet('tokens')),
  );
  const cited = citedFiles(origin);
  return ({ report, words }, proof) => {
    const site = citedSite(words, origin);
    const drawn = fileSites(site, { style, specialStyle }).map((one) => drawFigures(report, one));
    const published = { ...site, hash: sha256 };
    return {
      laid: new Map(drawn.map(({ locale, laid }) => [locale, laid])),
      files: () => [...downloads(report, drawn, published, proof), ...cited(report, words)],
    };
  };
}

/** All that a version is taken along as; its figures were drawn for its pages. */
function downloads(
  report: PublicReport,
  drawn: readonly DrawnFigures[],
  published: PublishedSite,
  proof: ExportedProof | undefined,
): VersionFile[] {
  const archived = languageOnSite(report.metadata.language);
  const above = versionAddress(report, archived).length;
  const figures = drawn.map(({ locale, files }) => ({ locale, files: files() }));
  const inArchive = figures
    .filter(({ locale }) => locale === archived)
    .flatMap(({ files }) => files)
    .map(({ address, bytes }) => ({ path: address.slice(above), bytes }));
  const taken = downloadFiles(report, inArchive, published, proof).map(({ path, bytes }) => ({
    ...{ address: fileAddress(report, path), bytes, isDownload: true },
  }));
  return [...taken, ...figures.flatMap(({ files }) => files)];
}

/** The figures of a version in one language. */
interface DrawnFigures {
  locale: Language;
  laid: Record<string, LaidFigure>;
  files: () => (VersionFile & { bytes: Uint8Array })[];
}

function drawFigures(report: PublicReport, site: FileSite): DrawnFigures {
  const figures = report.figures.map((figure) => ({
    figure: figure.declaration.id,
    drawn: figureFiles(report, figure, site),
  }));
  return {
    locale: site.locale,
    laid: Object.fromEntries(figures.map(({ figure, drawn }) => [figure, drawn.laid])),
    files: () =>
      figures.flatMap(({ figure, drawn }) => filesOf({ report, figure }, drawn, site.locale)),
  };
}

function filesOf(
  named: { report: PublicReport; figure: string },
  { svg, csv }: FigureFiles,
  locale: Language,
): (VersionFile & { bytes: Uint8Array })[] {
  return [
    { address: figureSvgAddress(named, locale), bytes: Buffer.from(svg()), isDownload: true },
    ...csvFlavours.map((flavour) => ({
      address: figureCsvAddress(named, flavour, locale),
      bytes: Buffer.from(csv(flavour)),
      isDownload: true,
    })),
  ];
}

/** Names, styles and addresses for the files of figures, in each language of the site. */
function fileSites(
  { organisation: place, address }: CitedSite,
  styles: Pick<FileSite, 'style' | 'specialStyle'>,
): FileSite[] {
  return siteLanguages().map((locale) => ({
    locale,
    ...styles,
    place,
    address: (report, figure) => address(figureAddress({ report, figure }, locale)),
  }));
}
