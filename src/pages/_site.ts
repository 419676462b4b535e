import { getCollection, type CollectionEntry } from 'astro:content';
import type { ReportSummary } from '../components/catalogue/report-summary.ts';
import { reportContext, type Names, type ReportContext } from '../components/report-context.ts';
import { publicReport } from '../loaders/report-entry.ts';
import type { Locale } from '../i18n/locale.ts';

type Version = CollectionEntry<'reports'>;

let names: Promise<Names> | undefined;
let last: { entry: Version; context: ReportContext } | undefined;

/** The names behind ids, read once. */
export function loadNames(): Promise<Names> {
  names ??= readNames();
  return names;
}

async function readNames(): Promise<Names> {
  const [organisations, projects, terms] = await Promise.all([
    getCollection('organisations'),
    getCollection('projects'),
    getCollection('glossary'),
  ]);
  return {
    organisations: new Map(organisations.map(({ id, data }) => [id, data])),
    projects: new Map(projects.map(({ id, data }) => [id, data])),
    terms: new Map(terms.map(({ id, data }) => [id, data])),
  };
}

/** The newest version of every report. */
export async function newestReports(): Promise<Version[]> {
  const entries = await getCollection('reports');
  return entries.filter(({ data }) => data.newest);
}

/** What lists show of the newest versions. */
export async function newestSummaries(): Promise<ReportSummary[]> {
  return (await newestReports()).map(({ data }) => data);
}

/**
 * A version made ready for a page. The last one is kept: its page, its page as the newest and its data
 * page follow each other, and reading it again would cost more than writing one of them.
 */
export async function contextOf(entry: Version, locale: Locale): Promise<ReportContext> {
  const names = await loadNames();
  if (last?.entry === entry && last.context.locale === locale) return last.context;
  last = { entry, context: reportContext(publicReport(entry), names, locale) };
  return last.context;
}
