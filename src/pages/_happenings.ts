import type { NewsItem } from '../components/front/news-item.ts';
import { compareVersions } from '../domain/identifier.ts';
import { compareText } from '../domain/problem.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { ReportEntry } from '../loaders/report-entry.ts';
import type { OpenableHistory } from './_versions.ts';
import { siteLanguage } from '../words/words.ts';

/** Something that happened to a version: it was published, or it was withdrawn. */
export type Happening = {
  date: string;
  report: string;
  version: string;
  history: OpenableHistory;
} & ({ entry: ReportEntry } | { tombstone: Tombstone });

/** What happened to versions, the newest first, and at most so much of it. */
export function newestHappenings(histories: readonly OpenableHistory[], most: number): Happening[] {
  return histories.flatMap(happeningsOf).sort(newestFirst).slice(0, most);
}

function happeningsOf(history: OpenableHistory): Happening[] {
  const published = history.entries.filter(({ metadata }) => metadata.status === 'published');
  return [
    ...published.map((entry) => ({
      ...{ date: entry.metadata.changeNote.date, report: entry.report, version: entry.version },
      ...{ history, entry },
    })),
    ...history.tombstones.map((tombstone) => ({
      ...{ date: tombstone.date, report: tombstone.report, version: tombstone.version },
      ...{ history, tombstone },
    })),
  ];
}

function newestFirst(a: Happening, b: Happening): number {
  return (
    compareText(b.date, a.date) ||
    compareText(a.report, b.report) ||
    compareVersions(b.version, a.version)
  );
}

/** So much the front page tells; the feed has more. */
const mostNews = 6;

/** What happened last to each report, in the words of the version's own note. */
export function latestNews(histories: readonly OpenableHistory[]): NewsItem[] {
  const last = histories.flatMap((history) => newestHappenings([history], 1));
  return last.sort(newestFirst).slice(0, mostNews).map(newsItem);
}

function newsItem(happening: Happening): NewsItem {
  const { report, version, date, history } = happening;
  if ('entry' in happening) {
    const { title, language, changeNote } = happening.entry.metadata;
    const { kind, reason } = changeNote;
    return { report, version, date, title, language, kind, reason };
  }
  const { title, reason } = happening.tombstone;
  const language = history.entries.at(-1)?.metadata.language ?? siteLanguage();
  return { report, version, date, title, language, kind: 'withdrawn', reason };
}
