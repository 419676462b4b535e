import type { Language } from '../../../src/domain/language.ts';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltSite, Page } from '../built-site.ts';
import { attribute, textOf, type Element } from '../elements.ts';
import { kindOf } from '../page-kinds.ts';
import { phrasesOnlyIn } from './dictionary-phrases.ts';
import { siteLanguages } from '../../../src/words/words.ts';

/** Attributes that are read out or shown. */
const spoken = [
  ...['aria-label', 'title', 'alt', 'content', 'data-label', 'data-of', 'data-help'],
  ...['data-copied', 'data-saved', 'data-failed'],
];

/** Contents that nobody reads as language. */
const silent = ['script', 'style', 'code', 'template'];

/** What stands on a page among its own words in another language, with no `lang` around it. */
export function findUnmarkedLanguages(site: BuiltSite): string[] {
  const names = namesIn(site);
  const found = new Map<string, string[]>();
  const findingsOf = ({ text, lang }: Spoken): string[] => {
    const key = `${lang} ${text}`;
    const findings = found.get(key) ?? foreignIn(withoutNames(text, names), lang);
    found.set(key, findings);
    return findings.map((finding) => `${finding} in "${text.trim().slice(0, 80)}"`);
  };
  return site.pages.flatMap((page) =>
    ownTextsOf(page)
      .flatMap(findingsOf)
      .map((finding) => `${page.address}: ${finding}`),
  );
}

const namedPages = ['/organisationer/*/', '/projekter/*/', '/rapporter/*/'];

/** Proper names keep their language: whole, and each of their words that only Danish letters can write. */
function namesIn({ pages }: BuiltSite): string[] {
  const titles = pages
    .filter(({ address }) => namedPages.includes(kindOf(address)))
    .flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1'))
    .map((title) => textOf(title).trim());
  const words = titles.flatMap((title) => title.split(' ')).filter((word) => /[æøå]/i.test(word));
  return ['Målestok', ...titles, ...words].toSorted((one, other) => other.length - one.length);
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);

interface Spoken {
  text: string;
  lang: string;
}

/** What a page says in the language that it promises. */
function ownTextsOf({ elements }: Page): Spoken[] {
  const [root] = elements.filter(({ tagName }) => tagName === 'html');
  if (!root) return [];
  return textsIn(root, '').filter(({ lang }) => lang === attribute(root, 'lang'));
}

function textsIn(element: Element, around: string): Spoken[] {
  if (silent.includes(element.tagName) || attribute(element, 'aria-hidden') === 'true') return [];
  const lang = attribute(element, 'lang') ?? around;
  const own = spoken.flatMap((name) => attribute(element, name) ?? []);
  return [
    ...(element.tagName === 'meta' && !isDescription(element) ? [] : own),
    ...element.childNodes.filter(isText).map(({ value }) => value),
  ]
    .map((text) => ({ text, lang }))
    .concat(element.childNodes.filter(isElement).flatMap((child) => textsIn(child, lang)));
}

const isDescription = (element: Element): boolean => attribute(element, 'name') === 'description';

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';

const isElement = (node: Tree.ChildNode): node is Element => 'attrs' in node;

/** How numbers and letters of a language look, where the other has them otherwise. */
const looks: Readonly<Record<Language, RegExp>> = {
  da: /[æøåÆØÅ]|\d,\d(?!\d\d)|\d\.\d{3}(?!\d)|\d[\s\u00A0]%|\bpct\./,
  en: /\d%|\bper cent\b/,
};

const address = /https?:\S+/g;

function foreignIn(text: string, lang: string): string[] {
  const said = text.replaceAll(address, ' ');
  return siteLanguages()
    .filter((other) => other !== lang)
    .flatMap((other) => findingsIn(said, other));
}

function findingsIn(text: string, language: Language): string[] {
  const { single, longer } = phrasesOnlyIn.get(language) ?? { single: new Set(), longer: [] };
  const parts = text.split(/[^\p{L}\s]+/u).map((part) => part.trim().toLowerCase());
  return [
    ...parts.filter((part) => single.has(part)),
    ...longer.filter((phrase) => text.includes(phrase)),
    ...(looks[language].exec(text) ?? []),
  ].map((found) => `${language}: "${found}"`);
}
