import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import { type BuiltSite, hasAddress, type Page } from '../built-site.ts';
import { attribute, type Element, textOf } from '../elements.ts';

/** A node of schema.org, as it stands in a page. */
type Node = Readonly<Record<string, unknown>>;

/** What search engines ask of each kind, and what a citation needs. */
const required: Readonly<Record<string, readonly string[]>> = {
  Report: [
    ...['url', 'name', 'abstract', 'version', 'reportNumber', 'datePublished', 'inLanguage'],
    ...['author', 'publisher', 'image'],
  ],
  Dataset: ['url', 'name', 'description', 'version', 'isPartOf', 'creator', 'distribution'],
  BreadcrumbList: ['itemListElement'],
};

const versionPage = /^(?:\/en)?\/rapporter\/[^/]+\/v\d+\.\d+\/(?:data\/)?$/;

/** Pages of versions that are to be found: neither drafts nor what is left of a withdrawn one. */
export function versionPages({ pages }: BuiltSite): Page[] {
  return pages.filter(
    (page) => versionPage.test(page.address) && meta(page, 'robots').length === 0,
  );
}

/** Data for search engines that is missing, broken, without what is required, or other than the page. */
export function findBadData(site: BuiltSite): string[] {
  const withoutAny = versionPages(site).filter((page) => dataOf(page).length === 0);
  return [
    ...withoutAny.map(({ address }) => `${address}: no structured data`),
    ...site.pages.flatMap((page) =>
      dataOf(page).flatMap((text) =>
        faultsIn(text, page, site).map((fault) => `${page.address}: ${fault}`),
      ),
    ),
  ];
}

function faultsIn(text: string, page: Page, site: BuiltSite): string[] {
  if (text.includes('<')) return ['structured data holds a <'];
  const data = JSON.parse(text) as { '@context': string; '@graph': Node[] };
  if (data['@context'] !== 'https://schema.org') return ['structured data is not of schema.org'];
  return [
    ...data['@graph'].flatMap((node) => missingIn(node)),
    ...addressesIn(data).flatMap((address) => deadAddress(address, site)),
    ...data['@graph'].flatMap((node) => differencesFrom(page, node)),
    ...missingFiles(page, data['@graph']),
  ];
}

function missingIn(node: Node): string[] {
  const kind = String(node['@type']);
  const names = required[kind];
  if (!names) return [`${kind} is not a kind that we tell of`];
  return names.filter((name) => !isSaid(node[name])).map((name) => `${kind} has no ${name}`);
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Every text in data that is an address of our own site. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.startsWith('https://maalestok.example/') ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
}

function deadAddress(address: string, site: BuiltSite): string[] {
  const { pathname, hash } = new URL(address);
  if (!hasAddress(site, pathname)) return [`${address} does not exist`];
  const page = site.pages.find((one) => one.address === pathname);
  const isThere =
    hash === '' || page?.elements.some((one) => attribute(one, 'id') === hash.slice(1));
  return isThere ? [] : [`${address} leads to no place of its page`];
}

/** What is said to machines alone is not said. */
function differencesFrom(page: Page, node: Node): string[] {
  const heading = textIn(page.elements.find(({ tagName }) => tagName === 'h1'));
  const text = page.html;
  if (node['@type'] === 'Report' && node['name'] !== heading) return [`the title is ${heading}`];
  const version = node['version'];
  return typeof version === 'string' && !text.includes(`Version ${version}`)
    ? [`the page does not say version ${version}`]
    : [];
}

/** Every table that the page has, and no other, must be told of with its file. */
function missingFiles(page: Page, graph: readonly Node[]): string[] {
  if (!page.address.endsWith('/data/')) return [];
  const shown = page.elements.filter((one) => attribute(one, 'class') === 'data-section').length;
  const links = new Set(page.elements.map((one) => attribute(one, 'href')));
  const files = graph.flatMap(({ distribution }) =>
    distribution ? new URL((distribution as { contentUrl: string }).contentUrl).pathname : [],
  );
  const unlinked = files.filter((file) => !links.has(file));
  return [
    ...(shown === files.length ? [] : [`${shown} tables, ${files.length} data sets`]),
    ...unlinked.map((file) => `${file} is not linked on the page`),
  ];
}

/** Citation tags that are missing or other than the page. */
export function findBadTags(site: BuiltSite): string[] {
  const reports = versionPages(site).filter(({ address }) => !address.endsWith('/data/'));
  return reports.flatMap((page) => {
    const heading = textIn(page.elements.find(({ tagName }) => tagName === 'h1'));
    const wanted: [string, string][] = [
      ['citation_title', heading],
      ['DC.title', heading],
      ['og:title', heading],
      ['DC.identifier', `https://maalestok.example${page.address}`],
      ['og:url', `https://maalestok.example${page.address}`],
      ['citation_technical_report_number', `Version ${/v([\d.]+)\/$/.exec(page.address)?.[1]}`],
    ];
    const authors = meta(page, 'citation_author');
    return [
      ...wanted.flatMap(([name, value]) =>
        meta(page, name).join() === value
          ? []
          : `${name} is ${meta(page, name).join()}, not ${value}`,
      ),
      ...(authors.length > 0 ? [] : ['no citation_author']),
      ...authors.filter((author) => !textIn(bodyOf(page)).includes(author)),
      ...(/^\d{4}(?:\/\d{2}){0,2}$/.test(meta(page, 'citation_publication_date').join())
        ? []
        : ['no citation_publication_date']),
    ].map((fault) => `${page.address}: ${fault}`);
  });
}

/** Links to versions without a card of their own, in the size that networks show. */
export function findBadCards(site: BuiltSite): string[] {
  return versionPages(site).flatMap((page) => {
    const [address = 'https://maalestok.example/nowhere'] = meta(page, 'og:image');
    const png = site.files.get(new URL(address).pathname.slice(1));
    const view = png && new DataView(png.buffer, png.byteOffset, png.byteLength);
    const size = view ? `${view.getUint32(16)} × ${view.getUint32(20)}` : 'not there';
    return size === '1200 × 630' ? [] : [`${page.address}: its card is ${size}`];
  });
}

function dataOf(page: Page): string[] {
  return page.elements
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map(textOf);
}

/** What the head says under a name. */
function meta(page: Page, name: string): string[] {
  return page.elements
    .filter(
      (one) =>
        one.tagName === 'meta' &&
        [attribute(one, 'name'), attribute(one, 'property')].includes(name),
    )
    .map((one) => attribute(one, 'content') ?? '');
}

const bodyOf = (page: Page) => page.elements.find(({ tagName }) => tagName === 'body');

function textIn(node: Element | undefined): string {
  return node ? deepText(node).replaceAll(/\s+/g, ' ').trim() : '';
}

function deepText(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? deepText(child) : ''))
    .join('');
}
