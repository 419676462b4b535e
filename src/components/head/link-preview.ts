import type { Language } from '../../domain/language.ts';
import { cardAddress, pdfAddress, versionAddress } from '../../i18n/addresses.ts';
import { verdictSummary } from '../../i18n/verdict-sentence.ts';
import { words, languageTag, siteLanguages } from '../../words/words.ts';
import { type ReportContext, organisationName } from '../report-context.ts';

/** The preview of a link to the page (Open Graph): words, and a card where its address is known. */
export function linkPreview(page: VersionPage): Tag[] {
  const { context, title, description, path, absolute, isPublished, siteName } = page;
  const { report, locale } = context;
  const others = siteLanguages().filter((other) => other !== locale);
  return [
    ['og:type', 'article'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', tagOf(locale)],
    ...others.map((other): Tag => ['og:locale:alternate', tagOf(other)]),
    ...(isPublished
      ? ([
          ['og:url', absolute(path)],
          ['og:image', absolute(cardAddress(report, locale))],
          ['og:image:type', 'image/png'],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
          ['og:image:alt', cardInWords(context)],
        ] satisfies Tag[])
      : []),
  ];
}

/** `da_DK`, as Open Graph writes it. */
function tagOf(locale: Language): string {
  return languageTag(locale).replace('-', '_');
}

function cardInWords({ report, locale }: ReportContext): string {
  const { goals: say } = words(locale);
  const judged = report.goals.map(({ overall }) => overall);
  const state = judged.length === 0 ? `${say.noGoals}.` : verdictSummary(judged, locale);
  return `${report.metadata.title}. ${state}`;
}

/** How Google Scholar and reference managers read a version, and after it the same in Dublin Core. */
export function citationTags(page: VersionPage): Tag[] {
  const { report, names, locale } = page.context;
  const { metadata, version } = report;
  const { authors, changeNote, language, title } = metadata;
  const publisher = organisationName(names, metadata.publisher);
  const number = words(locale).report.versionNumber(version);
  const address = page.absolute(versionAddress(report, locale));
  const date = changeNote.date.replaceAll('-', '/');
  return [
    ['citation_title', title],
    ...authors.map(({ name }): Tag => ['citation_author', name]),
    ['citation_publication_date', date],
    ['citation_online_date', date],
    ['citation_technical_report_institution', publisher],
    ['citation_technical_report_number', number],
    ['citation_language', language],
    ...(page.isPublished ? [['citation_public_url', address] satisfies Tag] : []),
    ...pdfTag(page),
    ['DC.title', title],
    ...authors.map(({ name }): Tag => ['DC.creator', name]),
    ['DC.publisher', publisher],
    ['DC.date', changeNote.date],
    ['DC.language', language],
    ['DC.type', 'Text'],
    ...(page.isPublished ? [['DC.identifier', address] satisfies Tag] : []),
    ['DC.rights', words(locale).report.licences[metadata.licence]],
  ];
}

/** The PDF, where the version has been printed. */
function pdfTag({ context, absolute }: VersionPage): Tag[] {
  const pdf = pdfAddress(context.report, context.locale);
  return context.sizes?.[pdf] === undefined ? [] : [['citation_pdf_url', absolute(pdf)]];
}

/** A page of a version, as its head speaks of it. */
export interface VersionPage {
  context: ReportContext;
  /** The page's own path, and the pages above it. */
  path: string;
  title: string;
  description: string;
  trail: readonly { name: string; href: string }[];
  /** What the site is called. */
  siteName: string;
  /** Puts the address that the site is published at before a path. */
  absolute: (path: string) => string;
  /** Whether that address is known: some readers of a head take nothing less. */
  isPublished: boolean;
}

/** A `<meta>` by its name, and what it says. */
type Tag = readonly [name: string, content: string];
