import { type BuiltSite, hasAddress, type Page } from '../built-site.ts';
import { attribute, type Element } from '../elements.ts';

/** A place in a page that names another place. */
interface Reference {
  readonly from: Page;
  readonly element: Element;
  readonly target: string;
}

const origin = 'https://site.invalid';

/** Attributes that hold an address. */
const addressAttributes = ['href', 'src', 'xlink:href', 'poster', 'action', 'data', 'cite'];

/**
 * Dead links, dead anchors, missing files and repeated ids of a site. An address of another site
 * may be linked to, and nothing else may be fetched from there.
 */
export function findDeadLinks(site: BuiltSite): string[] {
  const idsByAddress = new Map(site.pages.map((page) => [page.address, idsOf(page)]));
  const judge = (reference: Reference) => judgeReference(site, idsByAddress, reference);
  return site.pages.flatMap((page) => [
    ...repeatedIds(page),
    ...referencesOf(page).flatMap((reference) =>
      judge(reference).map((finding) => describe(reference, finding)),
    ),
  ]);
}

const describe = ({ from, element, target }: Reference, finding: string) =>
  `${from.file}: <${element.tagName}> names "${target}": ${finding}`;

const idsOf = (page: Page) =>
  new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));

function repeatedIds(page: Page): string[] {
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `${page.file}: the id "${id}" stands more than once`);
}

const referencesOf = (page: Page): Reference[] =>
  page.elements.flatMap((element) =>
    targetsOf(element).map((target) => ({ from: page, element, target })),
  );

function targetsOf(element: Element): string[] {
  const plain = addressAttributes.flatMap((name) => attribute(element, name) ?? []);
  const painted = element.attrs.flatMap(({ value }) =>
    [...value.matchAll(/url\(["']?(#[^"')]+)["']?\)/g)].flatMap((match) => match[1] ?? []),
  );
  return [...plain, ...addressesInSet(attribute(element, 'srcset') ?? ''), ...painted];
}

/** `/a.webp 1x, /b.webp 2x` names two addresses. */
const addressesInSet = (sources: string) =>
  sources.split(',').flatMap((source) => source.trim().split(/\s+/)[0] || []);

function judgeReference(
  site: BuiltSite,
  idsByAddress: ReadonlyMap<string, ReadonlySet<string>>,
  { from, element, target }: Reference,
): string[] {
  if (target.trim() === '') return ['empty'];
  if (!URL.canParse(target, origin + from.address)) return ['not an address'];
  const url = new URL(target, origin + from.address);
  if (url.origin !== origin) return judgeForeign(element, url);
  const address = decodeURI(url.pathname);
  if (!hasAddress(site, address)) return [whatIsMissing(site, address)];
  const ids = idsByAddress.get(address);
  const id = decodeURIComponent(url.hash.slice(1));
  return ids && id && !ids.has(id) ? [`${address} has no element with the id "${id}"`] : [];
}

const whatIsMissing = (site: BuiltSite, address: string) =>
  hasAddress(site, `${address}/`) ? 'its final slash is missing' : `${address} does not exist`;

function judgeForeign(element: Element, url: URL): string[] {
  const isLink =
    element.tagName === 'a' || isRelation(element, 'canonical', 'alternate', 'license');
  if (!isLink) return ['fetched from another site'];
  return ['https:', 'mailto:'].includes(url.protocol) ? [] : [`refused: ${url.protocol}`];
}

const isRelation = (element: Element, ...relations: string[]) =>
  element.tagName === 'link' && relations.includes(attribute(element, 'rel') ?? '');
