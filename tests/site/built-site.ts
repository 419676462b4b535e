import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';

import { type Element, elementsOf } from './elements.ts';

/** One HTML file of a built site. */
export interface Page {
  /** Where a reader finds it: `/rapporter/`. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  /** All its elements, in the order of the document. */
  readonly elements: readonly Element[];
}

/** A built site as it lies on disk. File names are relative and use `/`. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pages: readonly Page[];
}

/** Reads a folder of built files. */
export function readSite(folder: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  return siteOf(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** A site from the contents of its files, for examples. */
export function siteOf(files: Iterable<[string, Uint8Array | string]>): BuiltSite {
  const bytes = new Map([...files].map(([name, content]) => [name, Buffer.from(content)] as const));
  const pages = [...bytes]
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, content]) => readPage(name, content.toString('utf8')));
  return { files: bytes, pages };
}

/** The site as it lies on a server, in a folder: below `repo/`, for one that is published at `/repo/`. */
export const siteBelow = (folder: string, { files }: BuiltSite): BuiltSite =>
  siteOf([...files].map(([name, content]) => [folder + name, content]));

/** A page is parsed when its elements are first asked for: few tests ask for those of all pages. */
function readPage(file: string, html: string): Page {
  let elements: readonly Element[] | undefined;
  return {
    ...{ address: addressOf(file), file, html },
    get elements() {
      return (elements ??= elementsOf(parse(html)));
    },
  };
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a reader gets something at an address, without being sent on. */
export const hasAddress = ({ files }: BuiltSite, address: string): boolean =>
  files.has(address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1));
