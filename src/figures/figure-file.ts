import type { Language } from '../domain/language.ts';
import { type CsvFlavour, csvText } from '../domain/csv-text.ts';
import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import { plainText } from '../i18n/bound-text.ts';
import { remember } from '../i18n/remember.ts';
import { words, langMark } from '../words/words.ts';
import type { Cell, Template } from '../domain/table.ts';
import { figureWidths } from './geometry.ts';
import { figureNotes } from './words.ts';
import { openFigure } from './kinds.ts';
import {
  referencesInTable,
  type FigureTable,
  type FigureCell,
  type FigureColumn,
} from './figure.ts';
import { element, escaped, sizeAttributes, writeMarks } from './write-svg.ts';
import { figureTitle, sourceText } from './figure-view.ts';
import { figureWords } from './figure-words.ts';
import { layFigure, type LaidFigure } from './laid-figure.ts';
import { neededStyle } from './file-style.ts';
import { standAlone, type Surroundings } from './stand-alone.ts';

/** What files of figures need of the site. */
export interface FileSite {
  locale: Language;
  /** The rules of `fileStyle` for every figure, and those for marks that only some have. */
  style: string;
  specialStyle: string;
  /** The name of an organisation, by its id. */
  place: (id: string) => string;
  /** The figure's full, permanent address. */
  address: (report: PublicReport, figure: string) => string;
}

/** A figure's files: a picture, and numbers in two flavours of CSV. */
export interface FigureFiles {
  /** The figure as pages show it. */
  laid: LaidFigure;
  svg: () => string;
  csv: (flavour: CsvFlavour) => string;
}

export function figureFiles(
  report: PublicReport,
  figure: PublicFigure,
  site: FileSite,
): FigureFiles {
  const opened = openFigure(report, figure, figureWords(site.locale, site.place));
  // The page and the file show the same wide picture, which is drawn once.
  const open = { ...opened, draw: remember((width: number) => opened.draw(width)) };
  const laid = layFigure(open);
  const { table } = laid;
  return {
    laid,
    svg: () => {
      const around = surroundings(report, figure, table, site);
      const sheet = standAlone(open.draw(figureWidths.wide), around);
      const description = plainText(figure.description, report, report.metadata.language);
      return writeFile(sheet, { ...around, description }, site);
    },
    csv: (flavour) => figureCsv(table, flavour, words(site.locale).figures.frame.shown),
  };
}

function surroundings(
  report: PublicReport,
  figure: PublicFigure,
  table: FigureTable,
  { locale, address }: FileSite,
): Surroundings {
  const { language } = report.metadata;
  const text = (template: Template): string => plainText(template, report, language);
  const { headline, subtitle, note, declaration } = figure;
  const notes = figureNotes(report, referencesInTable(table), [headline, subtitle, note ?? []]);
  const version = words(locale).report.versionNumber(report.version);
  return {
    textLang: langMark(language, locale),
    title: figureTitle(figure, locale),
    headline: text(headline),
    subtitle: text(subtitle),
    empty: table.rows.length === 0 ? words(locale).figures.inside.noRows : undefined,
    notes: [
      ...(note ? [`${words(locale).figures.frame.note} ${text(note)}`] : []),
      ...notes.map((one) => `[${one.letter}] ${text(one.text)}`),
      `${words(locale).figures.frame.source}: ${sourceText(report, declaration.source)}`,
      `${report.metadata.title}. ${version}.`,
      address(report, declaration.id),
    ],
  };
}

function writeFile(
  sheet: ReturnType<typeof standAlone>,
  { title, headline, description, textLang }: Surroundings & { description: string },
  { locale, style, specialStyle }: FileSite,
): string {
  const marks = writeMarks(sheet.marks);
  const content = [
    element('title', { 'xml:lang': textLang }, escaped(`${title}: ${headline}`)),
    element('desc', { 'xml:lang': textLang }, escaped(description)),
    element('style', {}, escaped(neededStyle(style, specialStyle, marks))),
    marks,
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': locale,
    class: 'drawing',
    ...sizeAttributes(sheet),
  };
  return `${element('svg', root, content.join(''))}\n`;
}

/**
 * A figure's numbers as CSV. A column of numbers holds them as numbers; where one of them is approximate, a
 * range or missing, a second column holds what readers see.
 */
export function figureCsv(
  { columns, rows }: FigureTable,
  flavour: CsvFlavour,
  shown: string,
): string {
  const cells = rows.map((row) => [row.header, ...row.cells]);
  const written = columns.map((column, index) => {
    const all = cells.map((row) => row[index] ?? { text: '' });
    return fileColumns(column, all, shown);
  });
  const header = written.flatMap((one) => one.map(({ title }) => title));
  const body = cells.map((_, row) =>
    written.flatMap((one) => one.map(({ cells }) => cells[row] ?? '')),
  );
  return csvText(header, body, flavour);
}

/** The file's columns for one column of the table. */
function fileColumns(
  { title, numeric }: FigureColumn,
  cells: readonly FigureCell[],
  shown: string,
): { title: string; cells: Cell[] }[] {
  const texts = { title, cells: cells.map(cellText) };
  if (!numeric) return [texts];
  const numbers = { title, cells: cells.map(({ number }) => number ?? noNumber) };
  return cells.every(isExact) ? [numbers] : [numbers, { ...texts, title: `${title} (${shown})` }];
}

const noNumber: Cell = { absent: 'missing' };

function isExact({ number, approximate }: FigureCell): boolean {
  return number !== undefined && !approximate;
}

function cellText({ value, text }: FigureCell): string {
  return [value, text].filter(Boolean).join(' ');
}
