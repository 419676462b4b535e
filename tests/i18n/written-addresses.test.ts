import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const sources = path.resolve(import.meta.dirname, '../../src');

/** Where addresses and anchors are written, and the pages that narratives may link to. */
const homes = [
  'domain/anchors.ts',
  'i18n/addresses.ts',
  'checks/narrative/dead-link.ts',
  'checks/narrative/dead-link.ts',
  // A stylesheet knows no constants.
  'styles/title-page.css',
];

const pages =
  'rapporter|projekter|organisationer|anbefalinger|sammenlign|metode|ordliste|om|soeg|privatliv|tilgaengelighed|udgivelser|redaktion|pagefind|schema';
const anchors =
  'figur|tabel|maal|anbefaling|konklusion|datanote|litteratur|fodnote|begreb|del|version|filter';

/** An address that is written out: in an attribute, as a text of its own, in Markdown or in a stylesheet. */
const written = [
  /\b(?:href|src|action|to)=(?:"|\{?['"`])\/(?!\/)/,
  new RegExp(String.raw`['"\`(]/(?:(?:da|en)/)?(?:${pages})[/'"\`)]`),
  new RegExp(String.raw`['"\`](?:[^'"\`\n]*#)?(?:${anchors})-(?:\$\{|['"\`])`),
  new RegExp(String.raw`\b(?:id|aria-labelledby)=(?:"|\{?['"\`])(?:${anchors})-`),
  new RegExp(String.raw`['"\`]#(?:${anchors})-`),
  /\]\(\/(?!\/)/,
  /url\(['"]?\//,
];

function findings(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
    .filter((line) => written.some((form) => form.test(line)));
}

test.each([
  '<a href="/om/">',
  "<a href={'/om/'}>",
  '<img src="/logo.svg" />',
  '<form action="/soeg/">',
  "const page = '/rapporter/';",
  'const page = `/en/rapporter/${id}/`;',
  "import('/pagefind/pagefind.js')",
  '<figure id={`figur-${id}`}>',
  'const href = `${page}#maal-${id}`;',
  "element.id.replace('tabel-', '')",
  '<section aria-labelledby="del-regel">',
  "{ href: '#del-kolofon' }",
  '[om](/om/)',
  'background: url(/paper.png);',
])('a written address is found: %s', (line) => {
  expect(findings(line)).toEqual([line]);
});

test.each([
  '<a href={pageAddress(path, locale)}>',
  '<a href={`#${anchorOf("goal", id)}`}>',
  "import { parts } from '../domain/anchors.ts';",
  '/** The page at `/rapporter/<report>/`. */',
  'narrative(\'Se <Ref to="figur-status" />.\')',
  'const wanted = `afsnit-${slug}`;',
  "'https://www.example.dk/om/'",
])('other text is left alone: %s', (line) => {
  expect(findings(line)).toEqual([]);
});

test('no file of the site writes an address or an anchor itself', () => {
  const files = globSync('**/*.{ts,astro,mdx,css}', { cwd: sources }).filter(
    (file) => !homes.includes(file.split(path.sep).join('/')),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    findings(readFileSync(path.join(sources, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});
