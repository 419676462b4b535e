import { cardAddress } from '../../i18n/addresses.ts';
import { localeTag, siteLocales, type Locale } from '../../i18n/locale.ts';
import { verdictSummary } from '../../i18n/verdict-sentence.ts';
import { words } from '../../words/dictionaries.ts';
import type { ReportContext } from '../report-context.ts';
import type { Tag, VersionPage } from './version-page.ts';

/** The preview of a link to the page (Open Graph): words, and a card where its address is known. */
export function linkPreview(page: VersionPage): Tag[] {
  const { context, title, description, path, absolute, isPublished, siteName } = page;
  const { report, locale } = context;
  const others = siteLocales().filter((other) => other !== locale);
  return [
    ['og:type', 'article'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', tagOf(locale)],
    ...others.map((other): Tag => ['og:locale:alternate', tagOf(other)]),
    ...(isPublished
      ? ([
          ['og:url', absolute(path)],
          ['og:image', absolute(cardAddress(report, locale))],
          ['og:image:type', 'image/png'],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
          ['og:image:alt', cardInWords(context)],
        ] satisfies Tag[])
      : []),
  ];
}

/** `da_DK`, as Open Graph writes it. */
function tagOf(locale: Locale): string {
  return localeTag(locale).replace('-', '_');
}

function cardInWords({ report, locale }: ReportContext): string {
  const { goals: say } = words(locale);
  const judged = report.goals.map(({ overall }) => overall);
  const state = judged.length === 0 ? `${say.noGoals}.` : verdictSummary(judged, locale);
  return `${report.metadata.title}. ${state}`;
}
