import type { Language } from '../domain/language.ts';
import { getCollection } from 'astro:content';
import type { ReportSummary } from '../components/catalogue/report-summary.ts';
import {
  namesIn,
  renamedSince,
  reportContext,
  type Names,
  type Renamed,
  type ReportContext,
  type VersionPlace,
  organisationName,
} from '../components/report-context.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import type { Organisation, Project, Term } from '../domain/metadata.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { Withdrawn } from '../loaders/load-shared.ts';
import type { ReportEntry } from '../loaders/report-entry.ts';
import { digest, pagesToMake } from '../loaders/page-groups.ts';
import { downloadSizes, kept } from '../loaders/version-store.ts';
import { onceABuild } from './_once-a-build.ts';
import { earlierThan, groupHistories, placeAmong, type OpenableHistory } from './_versions.ts';
import { given } from '../domain/given.ts';
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

/** What shared files call things now. */
const presentNames = onceABuild(readPresentNames);

async function readPresentNames(): Promise<Names> {
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
export async function newestSummaries(): Promise<(ReportEntry & ReportSummary)[]> {
  const known = await allHistories();
  return (await newestReports()).map(({ data }) => {
    const { entries = [], tombstones = [] } = known.get(data.report) ?? {};
    return { ...data, versions: entries.length + tombstones.length };
  });
}

/** All that the pages of a version are made from; what is kept of it in the store is named by its hash. */
export interface VersionProps {
  entry: ReportEntry;
  place: VersionPlace;
  renamed: readonly Renamed[];
}

export async function versionProps(entry: ReportEntry): Promise<VersionProps> {
  const [histories, present] = await Promise.all([allHistories(), presentNames()]);
  const history = histories.get(entry.report) ?? { entries: [], tombstones: [] };
  return {
    entry,
    place: placeAmong(entry, history),
    renamed: renamedSince(namesIn(kept(entry, 'words'), entry), present),
  };
}

let last: { key: string; locale: Language; context: ReportContext } | undefined;

/** A version made ready for its pages. The last one is kept, since a version's pages follow each other. */
export function contextOf(props: VersionProps, locale: Language): ReportContext {
  const { key } = props.entry;
  if (last?.key !== key || last.locale !== locale)
    last = { key, locale, context: readyContext(props, locale) };
  return last.context;
}

function readyContext({ entry, place, renamed }: VersionProps, locale: Language): ReportContext {
  const report = kept(entry, 'report');
  const names = namesIn(kept(entry, 'words'), report);
  const laid = kept(entry, `figures.${locale}`);
  const earlier = earlierThan(entry, report);
  return {
    ...reportContext(report, names, locale, {
      ...{ laid, judging: entry.judging, place: { ...place, ...given({ earlier }) } },
    }),
    ...{ renamed, sizes: { ...downloadSizes(entry), ...entry.printed } },
  };
}

/** Everything that reports and shared files say: what pages that list reports are made from. */
export const wholeSite = onceABuild(readWholeSite);

async function readWholeSite(): Promise<string> {
  const { organisations, projects, terms } = await presentNames();
  const shared = [organisations, projects, terms].map((known) => [...known]);
  return digest([shared, await allVersions(), await allTombstones(), await ledgerLines()]);
}

/** What organisations, projects and terms are called. */
export const namesOfSite = onceABuild(async () => {
  const { organisations, projects, terms } = await loadNames();
  return digest([organisations, projects, terms].map((known) => [...known]));
});

/** What of a version a page can show that lists it, in few words. */
export function summaryKeys(reports: readonly (ReportEntry & ReportSummary)[]): unknown {
  return reports.map(({ key, newest, predecessor, printed, versions }) => [
    ...[key, newest, predecessor?.key ?? null, printed ?? null, versions],
  ]);
}

/**
 * The paths of a route whose pages are made once: while their props, the code and the site's settings are the same,
 * and what `from` gives, they are taken as they were made before.
 */
export function madeOnce<
  Params extends Readonly<Record<string, string | undefined>>,
  Props extends object,
>(
  paths: () => Promise<PagePath<Params, Props>[]> | PagePath<Params, Props>[],
  from?: () => Promise<string>,
): (route: { routePattern: string }) => Promise<PagePath<Params, Props>[]> {
  return async ({ routePattern }) => pagesToMake(routePattern, await paths(), await from?.());
}

/** The path of one page and what it shows, before it is known in which language. */
interface PagePath<Params, Props> {
  params: Params;
  props: Props;
  /** What the page is made from, where that is said in fewer words than its props. */
  madeFrom?: unknown;
}

/** The same pages in every language of the site: the first at its root, the others below `/<language>/`. */
export function inEveryLanguage<Params extends object, Props extends object>(
  paths: readonly PagePath<Params, Props>[],
): PagePath<Params & { locale: string | undefined }, Props & { locale: Language }>[] {
  return siteLanguages().flatMap((locale) =>
    paths.map(({ params, props, madeFrom }) => ({
      params: { ...params, locale: pathPrefix(locale).slice(0, -1) || undefined },
      props: { ...props, locale },
      ...(madeFrom === undefined ? {} : { madeFrom: [madeFrom, locale] }),
    })),
  );
}

/** A page that there is one of in every language, made from the code alone. */
export const onePage = madeOnce(() => inEveryLanguage([{ params: {}, props: {} }]));

/** A page that there is one of in every language, and that says something of the whole site. */
export const oneSitePage = madeOnce(() => inEveryLanguage([{ params: {}, props: {} }]), wholeSite);

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
