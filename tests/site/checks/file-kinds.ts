import type { BuiltSite } from '../built-site.ts';

/** What a reader may be sent. Anything else in dist is a leftover of the build or of the sources. */
const allowed = [
  'html',
  'css',
  'js',
  'svg',
  'csv',
  'json',
  'jsonl',
  'xml',
  'txt',
  'webp',
  'png',
  'woff2',
  'bib',
  'ris',
  'pdf',
];

/** Files that hosts read, and that have no ending of their own. */
const hostFiles = ['_headers', 'CNAME', '.nojekyll', '.well-known/security.txt'];

/** Files that do not belong into a published site. */
export const findForeignFiles = ({ files }: BuiltSite): string[] =>
  [...files.keys()]
    .filter((name) => !hostFiles.includes(name) && !isAllowed(name))
    .map((name) => `${name}: not a kind of file that is published`);

/** A workbook and an archive are made for each version, by its name; any other is someone's own. */
const ofVersion = /^rapporter\/([a-z0-9-]+)\/v([\d.]+)\/\1-v\2\.(?:xlsx|zip)$/;

/** What the search page reads: the words of a language, its index, and each page that can be found. */
const ofSearch =
  /^pagefind\/(?:wasm\.(?:da|en)\.pagefind|pagefind\.(?:da|en)_[0-9a-f]+\.pf_meta|(fragment|index)\/(?:da|en)_[0-9a-f]+\.pf_\1)$/;

const isAllowed = (name: string) =>
  ofVersion.test(name) || ofSearch.test(name) || isAllowedKind(name);

const isAllowedKind = (name: string) =>
  allowed.includes(name.split('.').at(-1) ?? '') && !/(^|\/)\./.test(name);

/** Files without a byte: something stopped half way. */
export const findEmptyFiles = ({ files }: BuiltSite): string[] =>
  [...files]
    .filter(([name, content]) => content.length === 0 && name !== '.nojekyll')
    .map(([name]) => `${name}: empty`);
