import type { BreadcrumbList } from 'schema-dts';
import { pageAddress } from '../../i18n/addresses.ts';
import { words } from '../../i18n/words.ts';
import type { VersionPage } from './version-page.ts';

/** The way to the page as readers see it, and the page itself. */
export function breadcrumbs({
  context,
  path,
  title,
  trail,
  absolute,
}: VersionPage): BreadcrumbList {
  const { locale } = context;
  const home = { name: words(locale).site.home, href: pageAddress('', locale) };
  const steps = [home, ...trail, { name: title, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  };
}
