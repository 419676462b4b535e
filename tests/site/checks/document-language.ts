import type { BuiltSite, Page } from '../built-site.ts';
import { attribute } from '../elements.ts';

/** Pages whose language is not the one that their address promises. */
export const findWrongLanguages = (site: BuiltSite): string[] =>
  site.pages
    .filter((page) => languageOf(page) !== promisedBy(page.address))
    .map(
      (page) => `${page.file}: lang is "${languageOf(page)}", not "${promisedBy(page.address)}"`,
    );

const promisedBy = (address: string) => (address.startsWith('/en/') ? 'en' : 'da');

const languageOf = ({ elements }: Page) =>
  attributeOfRoot(elements.find(({ tagName }) => tagName === 'html'));

const attributeOfRoot = (root: Page['elements'][number] | undefined) =>
  (root && attribute(root, 'lang')) ?? '';
