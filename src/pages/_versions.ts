import { given } from '../domain/given.ts';
import type { Language } from '../domain/language.ts';
import { earlierVersion, type EarlierVersion } from '../changes/earlier-version.ts';
import { differenceParts } from '../components/changes/difference-parts.ts';
import {
  entriesBetween,
  type ReportHistory,
  type VersionPair,
} from '../components/changes/version-items.ts';
import {
  namesIn,
  reportContext,
  type ReportContext,
  type VersionPlace,
} from '../components/report-context.ts';
import type { VersionTitle } from '../components/publications/publication-rows.ts';
import { compareVersions } from '../domain/identifier.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { ReportEntry } from '../loaders/report-entry.ts';
import { kept } from '../loaders/version-store.ts';
import type { PartView } from '../changes/reader/comparison.ts';
import { siteLanguage } from '../words/words.ts';

/** A history whose versions can be opened. */
export type OpenableHistory = ReportHistory<ReportEntry>;

/** The versions of every report, by the report's id. */
export function groupHistories(
  entries: readonly ReportEntry[],
  tombstones: readonly Tombstone[],
): Map<string, OpenableHistory> {
  const reports = [...new Set([...entries, ...tombstones].map(({ report }) => report))].sort();
  const standing = Map.groupBy(entries, ({ report }) => report);
  const withdrawn = Map.groupBy(tombstones, ({ report }) => report);
  return new Map(
    reports.map((report) => [
      report,
      {
        report,
        entries: sorted(standing.get(report) ?? []),
        tombstones: sorted(withdrawn.get(report) ?? []),
      },
    ]),
  );
}

function sorted<Item extends { version: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareVersions(a.version, b.version));
}

/** What a version of a history was called; its report's id where nothing of it is known. */
export function titleIn(
  { report, version }: { report: string; version: string },
  history: OpenableHistory | undefined,
): VersionTitle {
  const entry = history?.entries.find((one) => one.version === version);
  if (entry) return entry.metadata;
  const tombstone = history?.tombstones.find((one) => one.version === version);
  const language = history?.entries.at(-1)?.metadata.language ?? siteLanguage();
  return { title: tombstone?.title ?? report, language };
}

/** The version that a report is known by now, where one is published. */
export function newestPublished({
  entries,
}: Pick<OpenableHistory, 'entries'>): ReportEntry | undefined {
  return entries.findLast(({ metadata }) => metadata.status === 'published');
}

/** A version's position among the others of its report. */
export function placeAmong(
  { version, metadata, predecessor }: ReportEntry,
  history: Pick<OpenableHistory, 'entries' | 'tombstones'>,
): VersionPlace {
  const newest = newestPublished(history);
  const successor = history.entries.find(
    (one) => one.metadata.status === 'published' && compareVersions(one.version, version) > 0,
  );
  return {
    ...{ version, status: metadata.status },
    hasHistory: history.entries.length + history.tombstones.length > 1,
    ...(newest && newest.version !== version ? { newest: newest.version } : {}),
    ...given({ predecessor: predecessor?.version, successor: successor?.version }),
  };
}

/** What stood in the version before: shown in the newest version, and in drafts. */
export function earlierThan(entry: ReportEntry, report: PublicReport): EarlierVersion | undefined {
  const { predecessor, newest: isKnown, metadata } = entry;
  if (!predecessor || !(isKnown || metadata.status === 'draft')) return undefined;
  const ties = [...kept(predecessor, 'ties'), ...kept(entry, 'ties')];
  return earlierVersion(kept(predecessor, 'report'), report, ties);
}

/** What changed between two versions, in readers' words. */
export function partsBetween(
  pair: VersionPair<ReportEntry>,
  history: OpenableHistory,
  locale: Language,
): PartView[] {
  const open = (entry: ReportEntry): ReportContext => {
    const report = kept(entry, 'report');
    return reportContext(report, namesIn(kept(entry, 'words'), report), locale);
  };
  const notes = entriesBetween(pair, history).map(({ metadata }) => metadata.changeNote);
  const ties = [...kept(pair.before, 'ties'), ...kept(pair.after, 'ties')];
  return differenceParts(open(pair.before), open(pair.after), notes, ties);
}

/** What changed in each version since the one before it that is not withdrawn, by the version's number. */
export function partsOfHistory(
  history: OpenableHistory,
  locale: Language,
): Map<string, PartView[]> {
  const { entries } = history;
  return new Map(
    entries.flatMap((after, place) => {
      const before = entries[place - 1];
      return before ? [[after.version, partsBetween({ before, after }, history, locale)]] : [];
    }),
  );
}
