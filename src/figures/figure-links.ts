import { words } from '../words/dictionaries.ts';
import { escaped } from './write-svg.ts';
import type { PublicReport } from '../domain/public-report.ts';
import {
  figureAddress,
  figureCsvAddress,
  figurePageAddress,
  figureSvgAddress,
} from '../i18n/addresses.ts';
import { citationText } from '../i18n/citation.ts';
import type { Locale } from '../i18n/locale.ts';

/** The addresses of a figure and its files, and how to cite it. */
export interface FigureLinks {
  address: string;
  page: string;
  svg: string;
  csv: string;
  excel: string;
  /** `Figur 3: Finding. I: Authors (2026): Title. Version 1.0. Address`. */
  reference: string;
  /** The markup that shows the figure in another page. */
  embed: string;
  /** The name of its files, without an extension: `route-25-2014-v1.0-selvforsoergelse`. */
  fileName: string;
}

interface Named {
  report: PublicReport;
  /** The figure's id. */
  figure: string;
  /** `Figur 3` and its finding, in words. */
  title: string;
  headline: string;
  publisher: string;
}

/** `absolute` puts the site's own address before a path. */
export function figureLinks(
  named: Named,
  locale: Locale,
  absolute: (path: string) => string,
): FigureLinks {
  const { report, figure, title, headline, publisher } = named;
  const address = absolute(figureAddress(named, locale));
  const page = figurePageAddress(named, locale);
  const name = `${title}: ${headline}`;
  const cited = citationText(report, publisher, locale);
  return {
    address,
    page,
    svg: figureSvgAddress(named, locale),
    csv: figureCsvAddress(named, 'machine', locale),
    excel: figureCsvAddress(named, 'danish-excel', locale),
    reference: `${name}. ${words(locale).figures.frame.within} ${cited} ${address}`,
    embed: embedding(absolute(page), name),
    fileName: `${report.id}-v${report.version}-${figure}`,
  };
}

function embedding(address: string, name: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(name)}" width="100%" height="640" loading="lazy"></iframe>`;
}
