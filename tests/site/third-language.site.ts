import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';

import { node24 } from '../../src/setup/run.mjs';
import { unmarked } from '../words/pseudo-language.ts';
import { addThirdLanguage, third } from '../words/third-language.ts';
import { findDeadLinks } from './checks/internal-links.ts';
import { attribute, type Element } from './elements.ts';
import { servedCopy } from './served-copy.ts';

// A language of which every word is marked; a site that is in it first, and in English; and a report in it.
const said: string[] = [];
const editorsWords = new Set<string>();
const served = servedCopy((project) => {
  addThirdLanguage(project);
  writeContent(project);
  for (const version of ['1.0', '1.1'])
    said.push(command(project, 'publish', 'ny-start-slut', version));
  said.push(command(project, 'diff', 'ny-start-slut', '1.0', '1.1'));
  return { MAALESTOK_SITE: 'https://maalestok.example', MAALESTOK_LANG: third };
});

/** The report with two versions from tests/fixtures/versions, whose Danish texts are given out as the third language's. */
function writeContent(project: string): void {
  for (const folder of ['content', 'data', 'public/rapporter'])
    rmSync(path.join(project, folder), { recursive: true, force: true });
  const fixture = path.join(import.meta.dirname, '../fixtures/versions');
  const unused = /ny-start-(?:plan|status)|ny-start-slut\/(?:1\.2|2\.0)/;
  cpSync(fixture, project, { recursive: true, filter: (file) => !unused.test(file) });
  writeFileSync(
    path.join(project, 'content/site.yaml'),
    `name: Nord\npublisher: ny-start-forening\nlanguages: [${third}, en]\n`,
  );
  for (const file of globSync('{content,data}/**/*.{yaml,csv,mdx}', { cwd: project })) {
    const name = path.join(project, file);
    const text = readFileSync(name, 'utf8');
    for (const [word] of text.matchAll(/\p{L}+/gu)) editorsWords.add(word);
    writeFileSync(
      name,
      text.replace(/\bda:/g, `${third}:`).replace('language: da', `language: ${third}`),
    );
  }
}

function command(project: string, ...words: string[]): string {
  const result = spawnSync(node24, ['src/cli/main.ts', ...words, '--lang', third], {
    cwd: project,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  return result.stdout;
}

/** What is in no dictionary: names, marks of XML, and the months, which `Intl` writes as in Danish. */
const others = 'Nord Målestok BibTeX RIS CSL JSON CDATA januar marts maj december'.split(' ');

/** What is heard or seen of an element besides its text. */
const spokenAttributes = ['alt', 'aria-label', 'content', 'label', 'placeholder', 'title'];

/** The properties of a page's head that are words. */
const spokenMeta = ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'];

type Node = DefaultTreeAdapterTypes.Node;

/** Everything that a reader is told by a node, but for what is marked as English and what is typed in or run. */
function toldBy(node: Node): string {
  if (['script', 'style', 'code'].includes(node.nodeName)) return ' ';
  if ('attrs' in node && attribute(node, 'lang') === 'en') return ' ';
  const attributes = 'attrs' in node && !isSilent(node) ? node.attrs : [];
  const spoken = attributes.filter(({ name }) => spokenAttributes.includes(name));
  const within = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [
    ...spoken.map(({ value }) => unmarked(value)),
    'value' in node ? node.value : '',
    ...within.map(toldBy),
  ].join(' ');
}

function isSilent(element: Element): boolean {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  return element.nodeName === 'meta' && !spokenMeta.includes(name);
}

/** The words of markup that are neither marked nor the editors'. */
function wordsOutside(markup: string): string[] {
  const text = unmarked(toldBy(parse(markup))).replace(/https?:\/\/\S+/g, ' ');
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !editorsWords.has(word) && !others.includes(word));
}

const decoded = (bytes: Uint8Array = new Uint8Array()): string => new TextDecoder().decode(bytes);

const isEnglish = (file: string): boolean => file.startsWith('en/');

/** The words outside of each file, where there are any. */
function outsideOf(wanted: (file: string) => boolean): [file: string, words: string[]][] {
  return [...served.site.files]
    .filter(([file]) => wanted(file))
    .map(([file, bytes]): [string, string[]] => [file, wordsOutside(decoded(bytes))])
    .filter(([, words]) => words.length > 0);
}

test('every word of every page is of the language', () => {
  const own = (file: string): boolean => file.endsWith('.html') && !isEnglish(file);
  expect(served.site.pages.filter(({ file }) => own(file)).length).toBeGreaterThan(30);
  expect(outsideOf(own)).toEqual([]);
});

test('every word of every picture and feed is of the language', () => {
  const own = (file: string): boolean => /feed\.xml$|v1\.\d\/\w+\.svg$/.test(file);
  expect(outsideOf((file) => own(file) && !isEnglish(file))).toEqual([]);
});

test('a word of another language would be seen', () => {
  const pages = served.site.pages.filter(({ file }) => isEnglish(file));
  expect(
    pages.filter(({ html }) => wordsOutside(html.replace('lang="en"', '')).length === 0),
  ).toEqual([]);
});

test('commands answer in the language', () => {
  for (const answer of said) {
    const left = unmarked(answer).replace(/^ {2}[\da-f]{12} {2}\S+$/gm, '');
    const words = left.match(/\p{L}{2,}/gu) ?? [];
    expect(words.filter((word) => !editorsWords.has(word) && !others.includes(word))).toEqual([]);
  }
});

test('its pages lead to those in English and back, and to nothing that is not there', () => {
  expect(findDeadLinks(served.site)).toEqual([]);
  const [own, english] = ['om/index.html', 'en/om/index.html'].map((file) =>
    decoded(served.site.files.get(file)),
  );
  expect(own).toContain(`<html lang="${third}"`);
  expect(own).toContain('hreflang="en" href="https://maalestok.example/en/om/"');
  expect(english).toContain(`hreflang="${third}" href="https://maalestok.example/om/"`);
});
