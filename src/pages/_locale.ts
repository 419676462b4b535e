import { pathPrefix } from '../i18n/addresses.ts';
import { siteLocales, type Locale } from '../i18n/locale.ts';

/** The path of one page and what it shows, before it is known in which language. */
interface PagePath<Params, Props> {
  params: Params;
  props: Props;
}

/** The same pages in every language of the site: the first at its root, the others below `/<language>/`. */
export function inEveryLocale<Params extends object, Props extends object>(
  paths: readonly PagePath<Params, Props>[],
): PagePath<Params & { locale: string | undefined }, Props & { locale: Locale }>[] {
  return siteLocales().flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: pathPrefix(locale).slice(0, -1) || undefined },
      props: { ...props, locale },
    })),
  );
}

/** A page that there is one of in every language. */
export function onePage(): ReturnType<typeof inEveryLocale<object, object>> {
  return inEveryLocale([{ params: {}, props: {} }]);
}
