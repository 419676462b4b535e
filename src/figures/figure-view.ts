import type { Language } from '../domain/language.ts';
import { anchorOf } from '../domain/anchors.ts';
import type { DataNote, PublicFigure, PublicReport } from '../domain/public-report.ts';
import {
  rowAddress,
  figureAddress,
  figureCsvAddress,
  figurePageAddress,
  figureSvgAddress,
} from '../i18n/addresses.ts';
import { plainText } from '../i18n/bound-text.ts';
import { citationText } from '../i18n/citation.ts';
import { referencesInTable, type FigureCell } from './figure.ts';
import { noteMarker, figureNotes } from './words.ts';
import { words } from '../words/words.ts';
import type { PageWords } from '../words/da/pages/pages.ts';
import type { LaidFigure } from './laid-figure.ts';
import { escaped } from './write-svg.ts';
import type { Template } from '../domain/table.ts';

/** What a figure's frame shows, ready for markup. */
export interface FigureView extends LaidFigure {
  id: string;
  /** The id of the part that describes the picture. */
  descriptionId: string;
  /** The finding in words, without links. */
  headline: string;
  /** The picture in words. Its numbers are not links, since hidden text must not take the focus. */
  description: string;
  /** `Figur 3`, or `Figur` where the narrative does not show it. */
  title: string;
  /** A text in place of the picture where there is nothing to draw. */
  empty: string | undefined;
  /** Notes on one of the figure's numbers, in its table or its texts. */
  notes: DataNote[];
  texts: PageWords['figures']['frame'];
  href(cell: FigureCell): string | undefined;
  marks(cell: FigureCell): string;
}

/** What the frame of a figure shows; the figure is laid out in this language. */
export function viewFigure(
  report: PublicReport,
  figure: PublicFigure,
  locale: Language,
  laid: LaidFigure,
): FigureView {
  const { language } = report.metadata;
  const { table } = laid;
  const id = anchorOf('figure', figure.declaration.id);
  const marks = noteMarker(report.notes);
  return {
    ...laid,
    id,
    descriptionId: `${id}-beskrivelse`,
    headline: plainText(figure.headline, report, language),
    description: plainText(figure.description, report, language),
    title: figureTitle(figure, locale),
    empty: table.rows.length === 0 ? words(locale).figures.inside.noRows : undefined,
    notes: figureNotes(report, referencesInTable(table), notedTexts(figure)),
    texts: words(locale).figures.frame,
    href: ({ reference }) => reference && rowAddress(report, reference, locale),
    marks: ({ reference }) => marks(reference),
  };
}

/** The texts in which numbers carry the letters of their notes. */
function notedTexts({ headline, subtitle, reading, note }: PublicFigure): Template[] {
  return [headline, subtitle, reading, note ?? []];
}

/** `Figur 3`, or `Figur` where the narrative does not show it. */
export function figureTitle({ number }: PublicFigure, locale: Language): string {
  const label = words(locale).figures.frame.figure;
  return number === undefined ? label : `${label} ${number}`;
}

/** A table or figure of the source together with its report, for a figure shown outside the report. */
export function sourceText({ metadata }: PublicReport, place: string): string {
  const { source } = metadata;
  return source ? `${place}. ${source.title}. ${source.publisher}, ${source.year}` : place;
}

/** The addresses of a figure and its files, and how to cite it. */
interface FigureLinks {
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
  locale: Language,
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
