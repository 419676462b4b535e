import type { Language } from '../../../../../domain/language.ts';
import type { APIRoute } from 'astro';
import { reportFeedAddress } from '../../../../../i18n/addresses.ts';
import { words } from '../../../../../words/words.ts';
import { versionFeed } from '../../../../_feed.ts';
import { allHistories, inEveryLanguage, madeOnce } from '../../../../_site.ts';
import { newestPublished, type OpenableHistory } from '../../../../_versions.ts';

/** A report of which no version was ever published has nothing to follow. */
export const getStaticPaths = madeOnce(async () => {
  if (!import.meta.env.SITE) return [];
  const known = [...(await allHistories()).values()].filter(
    (history) => newestPublished(history) !== undefined || history.tombstones.length > 0,
  );
  return inEveryLanguage(
    known.map((history) => ({ params: { report: history.report }, props: { history } })),
  );
});

interface Props {
  history: OpenableHistory;
  locale: Language;
  [name: string]: unknown;
}

/** New versions of one report. */
export const GET: APIRoute<Props> = ({ props: { history, locale }, site }) => {
  if (!site) throw new RangeError('a feed needs the address of the site');
  const report = newestPublished(history)?.metadata.title ?? history.tombstones.at(-1)?.title ?? '';
  const title = words(locale).changes.feedOfReport(report);
  const path = reportFeedAddress(history.report, locale);
  return new Response(versionFeed([history], { title, path }, { site, locale }));
};
