import { words } from '../words/dictionaries.ts';
import type { PageWords } from '../words/da/pages/pages.ts';
import type { FigureCell } from './figure-table.ts';
import { marksOf, notesOfFigure } from './notes-of-figure.ts';
import { anchorOf } from '../domain/anchors.ts';
import type { DataNote, PublicFigure, PublicReport } from '../domain/public-report.ts';
import type { Template } from '../domain/reference.ts';
import { rowAddress } from '../i18n/addresses.ts';
import { plainText } from '../i18n/bound-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { figureTitle } from './figure-title.ts';
import type { LaidFigure } from './laid-figure.ts';

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
  locale: Locale,
  laid: LaidFigure,
): FigureView {
  const { language } = report.metadata;
  const { table } = laid;
  const id = anchorOf('figure', figure.declaration.id);
  const marks = marksOf(report.notes);
  return {
    ...laid,
    id,
    descriptionId: `${id}-beskrivelse`,
    headline: plainText(figure.headline, report, language),
    description: plainText(figure.description, report, language),
    title: figureTitle(figure, locale),
    empty: table.rows.length === 0 ? words(locale).figures.inside.noRows : undefined,
    notes: notesOfFigure(report, table, notedTexts(figure)),
    texts: words(locale).figures.frame,
    href: ({ reference }) => reference && rowAddress(report, reference, locale),
    marks: ({ reference }) => marks(reference),
  };
}

/** The texts in which numbers carry the letters of their notes. */
function notedTexts({ headline, subtitle, reading, note }: PublicFigure): Template[] {
  return [headline, subtitle, reading, note ?? []];
}
