import { locales, type Locale } from '../i18n/locale.ts';

/** The path of one page and what it shows, before it is known in which language. */
interface PagePath<Params, Props> {
  params: Params;
  props: Props;
}

/** The same pages in every language: Danish at the root of the site, English below `/en/`. */
export function inEveryLocale<Params extends object, Props extends object>(
  paths: readonly PagePath<Params, Props>[],
): PagePath<Params & { locale: string | undefined }, Props & { locale: Locale }>[] {
  return locales.flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: locale === 'da' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}

/** A page that there is one of in every language. */
export function onePage(): ReturnType<typeof inEveryLocale<object, object>> {
  return inEveryLocale([{ params: {}, props: {} }]);
}
