import type { Language } from '../../../src/domain/language.ts';
import { addressIn } from '../../../src/i18n/addresses.ts';
import { type BuiltSite, hasAddress, type Page } from '../built-site.ts';
import { attribute } from '../elements.ts';
import { siteLanguages } from '../../../src/words/words.ts';

/** One page speaks all languages itself, since nobody knows which was asked for. */
const speaksAll = ['/404.html'];

/** Pages that are missing in a language, that do not lead to it, or that tell search engines otherwise. */
export const findUnpairedPages = (site: BuiltSite): string[] =>
  site.pages
    .filter(({ address }) => !speaksAll.includes(address))
    .flatMap((page) =>
      [...findMissing(site, page), ...findStrayAlternates(page)].map(
        (finding) => `${page.address}: ${finding}`,
      ),
    );

const localeOf = (address: string): Language => (address.startsWith('/en/') ? 'en' : 'da');

const counterpartsOf = (address: string): { to: Language; at: string }[] =>
  siteLanguages()
    .filter((to) => to !== localeOf(address))
    .map((to) => ({ to, at: addressIn(address, localeOf(address), to) }));

function findMissing(site: BuiltSite, page: Page): string[] {
  return counterpartsOf(page.address).flatMap(({ to, at }) => [
    ...(hasAddress(site, at) ? [] : [`there is no ${at}`]),
    ...(isAnonymous(page) || leadsTo(page, to, at) ? [] : [`no way to ${at}`]),
  ]);
}

/** A figure alone stands in another site's page, and has no header. */
const isAnonymous = ({ html }: Page): boolean => html.includes('class="kind-figure"');

/** The newest version's page is its version's own, and leads where that leads. */
function leadsTo({ elements }: Page, to: Language, at: string): boolean {
  const found = elements.find((element) => attribute(element, 'class') === 'language-switch');
  if (!found || attribute(found, 'hreflang') !== to || attribute(found, 'lang') !== to)
    return false;
  const version = /v\d+\.\d+\/$/;
  const href = attribute(found, 'href') ?? '';
  return href === at || href.replace(version, '') === at;
}

/** Alternates are named by their full addresses, once a language, and by pages that may be found alone. */
function findStrayAlternates({ elements }: Page): string[] {
  const links = elements.filter((element) => attribute(element, 'hreflang') !== undefined);
  const alternates = links.filter((element) => attribute(element, 'rel') === 'alternate');
  const named = new Map(
    alternates.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href') ?? '']),
  );
  const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
  if (!canonical) return named.size === 0 ? [] : ['a page that is kept out names alternates'];
  const own = attribute(canonical, 'href') ?? '';
  const { origin, pathname } = new URL(own);
  const others = counterpartsOf(pathname).map(({ to, at }) => [to, origin + at] as const);
  const wanted = new Map<string, string>([[localeOf(pathname), own], ...others]);
  wanted.set('x-default', wanted.get('da') ?? own);
  return [...wanted]
    .filter(([language, address]) => named.get(language) !== address)
    .map(([language, address]) => `does not name ${address} as ${language}`);
}
