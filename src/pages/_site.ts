import { getCollection, type CollectionEntry } from 'astro:content';
import type { ReportSummary } from '../components/catalogue/report-summary.ts';
import { reportContext, type Names, type ReportContext } from '../components/report-context.ts';
import { publicReport } from '../loaders/report-entry.ts';
import type { Locale } from '../i18n/locale.ts';

type Version = CollectionEntry<'reports'>;

let names: Promise<Names> | undefined;

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

/** A version made ready for a page. */
export async function contextOf({ data }: Version, locale: Locale): Promise<ReportContext> {
  return reportContext(publicReport(data), await loadNames(), locale);
}
