import type { Drawing } from '../charts/drawing.ts';
import type { FigureKey } from '../charts/figure-key.ts';
import type { OpenFigure } from '../charts/figure-kind.ts';
import type { FigureCell, FigureTable } from '../charts/figure-table.ts';
import { figureWidths } from '../charts/geometry.ts';
import { marksOf, notesOfFigure } from '../charts/notes-of-figure.ts';
import { openFigure } from '../charts/open-figure.ts';
import { writeMarks } from '../charts/write-svg.ts';
import type { DataNote, PublicFigure, PublicReport } from '../domain/public-report.ts';
import type { Template } from '../domain/reference.ts';
import { rowAddress } from '../i18n/addresses.ts';
import { plainText } from '../i18n/bound-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { frameTexts } from './figure-texts.ts';
import { figureTitle } from './figure-title.ts';
import { figureWords, inLanguage } from './figure-words.ts';

/** A drawing whose marks are written. */
export interface WrittenDrawing extends Omit<Drawing, 'marks'> {
  svg: string;
}

/** What the frame shows of a figure, ready for markup. */
export interface FigureView {
  id: string;
  /** The id of the part that describes the picture. */
  descriptionId: string;
  /** The finding in words, without links. */
  headline: string;
  /** The picture in words. Its numbers lead nowhere, since what is hidden must not take the focus. */
  description: string;
  /** `Figur 3`, or `Figur` where the narrative does not show it. */
  title: string;
  /** The picture at two widths; none where the table stands in its place, read in rows and columns itself. */
  drawings?: Record<keyof typeof figureWidths, WrittenDrawing>;
  keys: FigureKey[];
  table: FigureTable;
  /** Said instead of a picture where there is nothing to draw. */
  empty: string | undefined;
  /** Notes beside one of the figure's numbers, in its table or its texts. */
  notes: DataNote[];
  texts: Record<keyof typeof frameTexts, string>;
  href(cell: FigureCell): string | undefined;
  marks(cell: FigureCell): string;
}

/** Lays a figure out for a phone and for a column of text; `place` gives the name of a municipality. */
export function viewFigure(
  report: PublicReport,
  figure: PublicFigure,
  locale: Locale,
  place: (id: string) => string,
): FigureView {
  const { language } = report.metadata;
  const words = figureWords(locale, place);
  const texts = inLanguage(frameTexts, locale);
  const open = openFigure(report, figure, words);
  const table = open.tabulate();
  const id = `figur-${figure.declaration.id}`;
  const marks = marksOf(report.notes);
  return {
    id,
    descriptionId: `${id}-beskrivelse`,
    headline: plainText(figure.headline, report, language),
    description: plainText(figure.description, report, language),
    title: figureTitle(figure, locale),
    ...pictureOf(open),
    table,
    empty: table.rows.length === 0 ? words.words.noRows : undefined,
    notes: notesOfFigure(report, table, textsOf(figure)),
    texts,
    href: ({ reference }) => reference && rowAddress(report, reference, locale),
    marks: ({ reference }) => marks(reference),
  };
}

/** The texts whose numbers carry the letters of their notes. */
function textsOf({ headline, subtitle, reading, note }: PublicFigure): Template[] {
  return [headline, subtitle, reading, note ?? []];
}

/** What a grid would be drawn as is seen in its file alone. */
function pictureOf(open: OpenFigure): Pick<FigureView, 'drawings' | 'keys'> {
  if (open.grid) return open.grid;
  const narrow = written(open.draw(figureWidths.narrow));
  const wide = written(open.draw(figureWidths.wide));
  return { drawings: { narrow, wide }, keys: wide.keys };
}

function written({ marks, ...drawing }: Drawing): WrittenDrawing {
  return { ...drawing, svg: writeMarks(marks) };
}
