import type { Language } from '../domain/language.ts';
import { getCollection } from 'astro:content';
import type { ReportSummary } from '../components/catalogue/report-summary.ts';
import {
  namesIn,
  renamedSince,
  reportContext,
  type Names,
  type ReportContext,
  organisationName,
} from '../components/report-context.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { Withdrawn } from '../loaders/load-shared.ts';
import type { ReportEntry } from '../loaders/report-entry.ts';
import { downloadSizes, kept } from '../loaders/version-store.ts';
import { onceABuild } from './_once-a-build.ts';
import { groupHistories, versionPlace, type OpenableHistory } from './_versions.ts';
import { pathPrefix } from '../i18n/addresses.ts';
import { byAddressee, type Addressee } from '../components/recommendations/by-addressee.ts';
import { words, siteLanguages } from '../words/words.ts';
import { withoutRecipient } from '../domain/recommendation.ts';

/** An entry of a collection: its id and what it holds. */
interface Entry<Data> {
  id: string;
  data: Data;
}

/** The names behind ids. */
export const loadNames = onceABuild(readNames);

async function presentNames(): Promise<Names> {
  const [organisations, projects, terms] = await Promise.all([
    getCollection('organisations') as Promise<Entry<Organisation>[]>,
    getCollection('projects') as Promise<Entry<Project>[]>,
    getCollection('glossary') as Promise<Entry<Term>[]>,
  ]);
  return { organisations: byId(organisations), projects: byId(projects), terms: byId(terms) };
}

/**
 * The names behind ids, and of organisations and projects that no shared file holds any more those that the newest
 * version recorded: pages of published versions lead to theirs.
 */
async function readNames(): Promise<Names> {
  const present = await presentNames();
  const organisations = new Map(present.organisations);
  const projects = new Map(present.projects);
  for (const { data } of await newestReports()) {
    const words = kept(data, 'words');
    addMissing(organisations, Object.entries(words.organisations));
    addMissing(projects, words.project ? [[data.metadata.project, words.project]] : []);
  }
  return { ...present, organisations, projects };
}

function addMissing<Value>(known: Map<string, Value>, others: [string, Value][]): void {
  for (const [id, value] of others) if (!known.has(id)) known.set(id, value);
}

function byId<Data>(entries: readonly Entry<Data>[]): Map<string, Data> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}

export async function allOrganisations(): Promise<Entry<Organisation>[]> {
  return entriesOf((await loadNames()).organisations);
}

export async function allProjects(): Promise<Entry<Project>[]> {
  return entriesOf((await loadNames()).projects);
}

function entriesOf<Data>(known: ReadonlyMap<string, Data>): Entry<Data>[] {
  return [...known].map(([id, data]) => ({ id, data }));
}

/** Every version of every report. */
export function allVersions(): Promise<Entry<ReportEntry>[]> {
  return getCollection('reports');
}

/** The newest version of every report. */
export async function newestReports(): Promise<Entry<ReportEntry>[]> {
  return (await allVersions()).filter(({ data }) => data.newest);
}

/** What is left of every version that is withdrawn. */
async function allTombstones(): Promise<Tombstone[]> {
  const reports = (await getCollection('withdrawn')) as Entry<Withdrawn>[];
  return reports.flatMap(({ data }) => data.tombstones);
}

/** Every line of the ledger of publications, in their order. */
export async function ledgerLines(): Promise<LedgerLine[]> {
  const [ledger] = (await getCollection('ledger')) as Entry<{ lines: LedgerLine[] }>[];
  return ledger?.data.lines ?? [];
}

/** The versions of every report, by the report's id. */
export const allHistories = onceABuild(readHistories);

async function readHistories(): Promise<Map<string, OpenableHistory>> {
  const [versions, tombstones] = await Promise.all([allVersions(), allTombstones()]);
  return groupHistories(
    versions.map(({ data }) => data),
    tombstones,
  );
}

/** What lists show of the newest versions, and how many there are or were of each report. */
export async function newestSummaries(): Promise<ReportSummary[]> {
  const known = await allHistories();
  return (await newestReports()).map(({ data }) => {
    const { entries = [], tombstones = [] } = known.get(data.report) ?? {};
    return { ...data, versions: entries.length + tombstones.length };
  });
}

let last: { data: ReportEntry; locale: Language; context: Promise<ReportContext> } | undefined;

/** A version made ready for its pages. The last one is kept, since a version's pages follow each other. */
export function contextOf({ data }: Entry<ReportEntry>, locale: Language): Promise<ReportContext> {
  if (last?.data !== data || last.locale !== locale)
    last = { data, locale, context: readyContext(data, locale) };
  return last.context;
}

async function readyContext(data: ReportEntry, locale: Language): Promise<ReportContext> {
  const report = kept(data, 'report');
  const history = (await allHistories()).get(data.report);
  const place = history && versionPlace(data, report, history);
  const names = namesIn(kept(data, 'words'), report);
  const laid = kept(data, `figures.${locale}`);
  return {
    ...reportContext(report, names, locale, { place, laid, judging: data.judging }),
    renamed: renamedSince(names, await loadNames()),
    sizes: { ...downloadSizes(data), ...data.printed },
  };
}

/** The path of one page and what it shows, before it is known in which language. */
interface PagePath<Params, Props> {
  params: Params;
  props: Props;
}

/** The same pages in every language of the site: the first at its root, the others below `/<language>/`. */
export function inEveryLanguage<Params extends object, Props extends object>(
  paths: readonly PagePath<Params, Props>[],
): PagePath<Params & { locale: string | undefined }, Props & { locale: Language }>[] {
  return siteLanguages().flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: pathPrefix(locale).slice(0, -1) || undefined },
      props: { ...props, locale },
    })),
  );
}

/** A page that there is one of in every language. */
export function onePage(): ReturnType<typeof inEveryLanguage<object, object>> {
  return inEveryLanguage([{ params: {}, props: {} }]);
}

let addressees: Promise<Addressee[]> | undefined;

/** All recommendations of the newest versions by whom they are to, gathered once. */
export function allAddressees(): Promise<Addressee[]> {
  addressees ??= readAddressees();
  return addressees;
}

async function readAddressees(): Promise<Addressee[]> {
  const histories = await allHistories();
  return byAddressee(await newestSummaries(), (report) => histories.get(report)?.entries ?? []);
}

/** An organisation's name, or the word itself with a capital. */
export function addresseeName({ to }: Addressee, names: Names, locale: Language): string {
  if (to === withoutRecipient) return words(locale).portfolio.noAddressee;
  if (names.organisations.has(to)) return organisationName(names, to);
  return to.charAt(0).toUpperCase() + to.slice(1).replaceAll('-', ' ');
}
