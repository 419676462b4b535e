import type { Language } from '../domain/language.ts';
import { translation } from '../domain/translated.ts';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import { organisationAddress, pageAddress, projectAddress } from '../i18n/addresses.ts';
import { words, siteLanguage } from '../words/words.ts';
import type { SearchPage } from './search-page.ts';

/** What the reports share, by id. */
export interface Shared {
  organisations: ReadonlyMap<string, Organisation>;
  projects: ReadonlyMap<string, Project>;
  terms: ReadonlyMap<string, Term>;
}

/** The searchable content of the glossary, and of the pages of projects and organisations. */
export function sharedPages(
  { organisations, projects, terms }: Shared,
  locale: Language,
): SearchPage[] {
  return [
    glossaryPage(terms, locale),
    ...[...projects].map(([id, project]) => projectPage(id, project, locale)),
    ...[...organisations].map(([id, one]) => organisationPage(id, one, locale)),
  ];
}

function glossaryPage(terms: ReadonlyMap<string, Term>, language: Language): SearchPage {
  const { title, lead } = words(language).site.glossaryPage;
  return {
    address: pageAddress('ordliste/', language),
    locale: language,
    title: { text: title, language },
    texts: [{ text: lead, language }],
    parts: [...terms].map(([id, { term, definition }]) => ({
      id,
      title: translation(term, language),
      texts: [translation(definition, language)],
    })),
  };
}

function projectPage(id: string, project: Project, locale: Language): SearchPage {
  const { title, summary, targetGroup, methods, themes } = project;
  return {
    address: projectAddress(id, locale),
    locale,
    title: { text: title, language: siteLanguage() },
    texts: [summary, targetGroup, ...methods, ...themes].map((text) => translation(text, locale)),
    parts: [],
  };
}

function organisationPage(id: string, { name, kind }: Organisation, locale: Language): SearchPage {
  const text = words(locale).site.organisation.kinds[kind];
  return {
    address: organisationAddress(id, locale),
    locale,
    title: { text: name, language: siteLanguage() },
    texts: [{ text, language: locale }],
    parts: [],
  };
}
