import type { Language } from '../../domain/language.ts';
import type { APIRoute } from 'astro';
import { feedAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import { versionFeed } from '../_feed.ts';
import { allHistories, oneSitePage } from '../_site.ts';

/** A feed's ids and addresses must be whole; where the site's own is not known, there is no feed. */
export const getStaticPaths: typeof oneSitePage = async (route) =>
  import.meta.env.SITE ? oneSitePage(route) : [];

/** New versions of all reports. */
export const GET: APIRoute<{ locale: Language }> = async ({ props: { locale }, site }) => {
  if (!site) throw new RangeError('a feed needs the address of the site');
  const title = words(locale).changes.feedTitle;
  const path = feedAddress(locale);
  const histories = [...(await allHistories()).values()];
  return new Response(versionFeed(histories, { title, path }, { site, locale }));
};
