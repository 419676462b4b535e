import type { Language } from '../domain/language.ts';
import { Feed } from 'feed';
import { inLanguage } from '../domain/translated.ts';
import { plainChanges } from '../changes/reader/plain-change.ts';
import { siteName } from '../components/site/settings.ts';
import type { Tombstone } from '../domain/publication.ts';
import { pageAddress, versionAddress } from '../i18n/addresses.ts';
import { words } from '../words/words.ts';
import type { ReportEntry } from '../loaders/report-entry.ts';
import { newestHappenings, type Happening } from './_happenings.ts';
import { partsBetween, type OpenableHistory } from './_versions.ts';
import { whatStands } from '../components/changes/difference-parts.ts';

/** So many versions a feed holds, and so many changes of each. */
const mostVersions = 50;
const mostChanges = 8;

/** What a feed is written with. Its addresses and ids are whole, so that it needs the site's own. */
export interface FeedSite {
  site: URL;
  locale: Language;
}

/** The newest versions of some reports as Atom. Every date is a version's own. */
export function versionFeed(
  histories: readonly OpenableHistory[],
  { title, path }: { title: string; path: string },
  writing: FeedSite,
): string {
  const { site, locale } = writing;
  const happenings = newestHappenings(histories, mostVersions);
  const say = words(locale);
  const feed = new Feed({
    ...{ title, description: say.changes.feedLead, language: locale },
    id: new URL(path, site).href,
    link: new URL(pageAddress('rapporter/', locale), site).href,
    feedLinks: { atom: new URL(path, site).href },
    updated: momentOf(happenings[0]?.date ?? '1970'),
    generator: 'Målestok',
    author: { name: siteName(locale) },
  });
  for (const happening of happenings) feed.addItem(itemOf(happening, writing));
  return feed.atom1();
}

function itemOf(happening: Happening, writing: FeedSite): Parameters<Feed['addItem']>[0] {
  const { report: id, version, date } = happening;
  const { locale, site } = writing;
  const address = new URL(versionAddress({ id, version }, locale), site).href;
  const paragraphs =
    'entry' in happening ? published(happening, writing) : withdrawn(happening, locale);
  return {
    title: escaped(titleOf(happening, locale)),
    ...{ id: address, link: address, date: momentOf(date) },
    content: paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'),
  };
}

function titleOf(happening: Happening, locale: Language): string {
  const { report, changes } = words(locale);
  if ('tombstone' in happening)
    return `${happening.tombstone.title}: ${changes.withdrawnTitle(happening.version)}`;
  const { metadata } = happening.entry;
  const kind = report.changes[metadata.changeNote.kind].toLowerCase();
  return `${metadata.title}: ${report.versionNumber(happening.version)}, ${kind}`;
}

/** The reason, what is unchanged, and the gravest changes since the published version before. */
function published(
  { entry, history }: Happening & { entry: ReportEntry },
  { locale }: FeedSite,
): string[] {
  const before = history.entries.find(({ version }) => version === entry.predecessor?.version);
  const reason = inLanguage(entry.metadata.changeNote.reason, locale);
  if (!before) return [reason];
  const say = words(locale).changes;
  const parts = partsBetween({ before, after: entry }, history, locale);
  const { lines, more } = plainChanges(parts, mostChanges, say.nothing);
  const stands = whatStands(parts);
  const head = [reason, ...(stands ? [say[stands]] : [])];
  return [...head, ...lines, ...(more > 0 ? [say.more(more)] : [])];
}

function withdrawn({ tombstone }: { tombstone: Tombstone }, locale: Language): string[] {
  return [inLanguage(tombstone.reason, locale), words(locale).changes.withdrawnText];
}

/** Midnight of a day, or of the first day of a month or a year. */
function momentOf(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
