import type { Language } from '../../domain/language.ts';
import { pageParts } from '../../domain/anchors.ts';
import { words, siteLanguages } from '../../words/words.ts';
import type { ReportContext } from '../report-context.ts';

/** An entry of the contents with the sections below it. */
export interface ContentsEntry {
  id: string;
  title: string;
  number?: string;
  /** The language of the titles, where it is not the page's. */
  lang?: Language | undefined;
  sections: { id: string; title: string; number?: string }[];
}

/** The report's chapters, and the parts that every report has. */
export function contentsEntries(context: ReportContext): ContentsEntry[] {
  const { report, locale, uses } = context;
  const { report: say, goals } = words(locale);
  const part = (id: string, title: string, shown = true): ContentsEntry[] =>
    shown ? [{ id, title, sections: [] }] : [];
  return [
    ...part(pageParts.atAGlance, say.atAGlance),
    ...chapterEntries(context),
    ...part(pageParts.otherGoals, goals.otherGoals, uses.unshownGoals.length > 0),
    ...part(pageParts.rule, say.rule, report.rule !== undefined),
    ...part(pageParts.notes, say.dataNotes, report.notes.length > 0),
    ...part(pageParts.references, say.references, report.references.length > 0),
    ...part(pageParts.englishAbstract, say.englishAbstract, hasEnglishAbstract(context)),
    ...part(pageParts.colophon, say.colophon),
    ...part(pageParts.downloads, words(locale).downloads.heading),
  ];
}

/** Pages of a site in English too have its abstract; in the English ones it is the abstract. */
export function hasEnglishAbstract({ report, locale }: ReportContext): boolean {
  return locale !== 'en' && siteLanguages().includes('en') && report.abstract.en !== undefined;
}

function chapterEntries({ report, textLang: lang }: ReportContext): ContentsEntry[] {
  const chapters: ContentsEntry[] = [];
  for (const { depth, ...section } of report.narrative.sections) {
    if (depth === 2) chapters.push({ ...section, lang, sections: [] });
    else if (depth === 3) chapters.at(-1)?.sections.push(section);
  }
  return chapters;
}
