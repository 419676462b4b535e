import type { Language } from '../domain/language.ts';
import { translation } from '../domain/translated.ts';
import { anchorOf, pageParts } from '../domain/anchors.ts';
import type { PublicGoal } from '../domain/goal.ts';
import type { PublicFigure, PublicReport } from '../domain/public-report.ts';
import type { PublicTable, Template } from '../domain/table.ts';
import { dataAddress, figurePageAddress, reportAddress } from '../i18n/addresses.ts';
import { plainText } from '../i18n/bound-text.ts';
import { tableTitle, columnTitle } from '../i18n/standard-words.ts';
import { words } from '../words/words.ts';
import { narrativeParts } from './narrative-parts.ts';
import type { SearchPage, SearchPart, SearchText } from './search-page.ts';
import { isOfGoals } from '../domain/standard-tables.ts';
import { cellText } from '../i18n/cells.ts';

/** Names of what reports refer to by id: organisations and projects. */
export type NameOf = (id: string) => string;

/**
 * What is searched in the newest version of a report: its page, its data page for the tables that are only
 * there, and the pages of figures that the narrative does not show.
 */
export function reportPages(report: PublicReport, locale: Language, nameOf: NameOf): SearchPage[] {
  const told = new ReportTexts(report, locale);
  const shown = <Numbered extends { number?: number }>({ number }: Numbered): boolean =>
    number !== undefined;
  const page: SearchPage = {
    address: reportAddress(report.id, locale),
    locale,
    title: told.own(report.metadata.title),
    texts: told.about(nameOf),
    parts: [
      ...narrativeParts(report),
      ...told.notes(),
      ...report.figures.filter(shown).map((figure) => told.figure(figure)),
      ...report.tables.filter(shown).map((table) => told.table(table)),
      ...report.goals.map((goal) => told.goal(goal)),
    ],
  };
  const hidden = report.figures.filter((figure) => !shown(figure));
  const elsewhere = report.tables.filter((table) => !shown(table));
  return [page, ...told.dataPage(elsewhere), ...hidden.map((figure) => told.figurePage(figure))];
}

class ReportTexts {
  private readonly report: PublicReport;
  private readonly locale: Language;

  constructor(report: PublicReport, locale: Language) {
    this.report = report;
    this.locale = locale;
  }

  own(text: string): SearchText {
    return { text, language: this.report.metadata.language };
  }

  about(nameOf: NameOf): SearchText[] {
    const { metadata, subtitle, question, abstract } = this.report;
    const { project, evaluator, commissioner, places } = metadata;
    const { text, language } = translation(abstract, this.locale);
    const names = [project, evaluator, commissioner, ...places].map(nameOf);
    return [
      this.said(words(this.locale).report.kinds[metadata.kind]),
      ...[subtitle, question].flatMap((one) => (one ? this.bound(one) : [])),
      { text: plainText(text, this.report, language), language },
      this.own([...new Set(names)].join(', ')),
    ];
  }

  notes(): SearchPart[] {
    const { notes } = this.report;
    if (notes.length === 0) return [];
    const title = this.said(words(this.locale).report.dataNotes);
    return [{ id: pageParts.notes, title, texts: notes.map(({ text }) => this.bound(text)) }];
  }

  figure({ declaration, number, headline, subtitle, reading, note }: PublicFigure): SearchPart {
    const { figure } = words(this.report.metadata.language).search;
    const { text } = this.bound(headline);
    return {
      id: anchorOf('figure', declaration.id),
      title: this.own(number === undefined ? text : `${figure(number)}: ${text}`),
      texts: [subtitle, reading, ...(note ? [note] : [])].map((one) => this.bound(one)),
    };
  }

  table(table: PublicTable): SearchPart {
    const { language } = this.report.metadata;
    const { number } = table;
    const { text: title, lang = this.locale } = tableTitle(table, language, this.locale);
    const label = number === undefined ? '' : `${words(lang).search.table(number)}: `;
    const texts = tableTexts(table, language).map((text) => this.own(text));
    return {
      id: anchorOf('table', table.name),
      title: { text: label + title, language: lang },
      texts,
    };
  }

  goal({ id, goal, level, overall, ...of }: PublicGoal): SearchPart {
    const { verdicts, levels } = words(this.locale).goals;
    const own = [of.indicator, of.definition, of.verification, of.category];
    const texts = [
      ...(level ? [this.said(levels[level])] : []),
      ...own.flatMap((text) => (text ? this.own(text) : [])),
    ];
    const verdict = this.said(verdicts[overall.verdict]);
    return { id: anchorOf('goal', id), title: this.own(goal), texts: [verdict, ...texts] };
  }

  dataPage(tables: readonly PublicTable[]): SearchPage[] {
    const { locale, report } = this;
    if (tables.length === 0) return [];
    const parts = tables.map((table) => this.table(table));
    const title = this.said(words(locale).data.heading(report.metadata.title));
    return [{ address: dataAddress(report, locale), locale, title, texts: [], parts }];
  }

  figurePage(figure: PublicFigure): SearchPage {
    const { report, locale } = this;
    const address = figurePageAddress({ report, figure: figure.declaration.id }, locale);
    const { title, texts } = this.figure(figure);
    return { address, locale, title, texts, parts: [] };
  }

  private said(text: string): SearchText {
    return { text, language: this.locale };
  }

  private bound(template: Template): SearchText {
    return this.own(plainText(template, this.report, this.report.metadata.language));
  }
}

/**
 * A table's words: its title, its columns, and each text in its cells once. Numbers are left out, so
 * that nothing suppressed can be indexed, and since nobody searches for a number without its words.
 */
function tableTexts(table: PublicTable, language: Language): string[] {
  const { description, fields, name } = table;
  const about = description === undefined ? [] : [description];
  // Goals are searched as goals already.
  if (isOfGoals(name)) return about;
  const columns = fields.map((field) => columnTitle(name, field, language)).join(', ');
  return [...about, columns, ...new Set(cellTexts(table, language))];
}

function cellTexts({ fields, rows, keyColumn }: PublicTable, language: Language): string[] {
  return rows.flatMap(({ cells }) =>
    fields.flatMap((field, column) => {
      const cell = cells[column];
      const isText = typeof cell === 'string' && field.type === 'text' && field.name !== keyColumn;
      return isText ? cellText(cell, field, language) : [];
    }),
  );
}
