import { readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { forEachLanguage, type Language } from '../domain/language.ts';
import { words, siteLanguages } from '../words/words.ts';
import type { SharedWords } from '../domain/facts.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { placeInSite, pageAddress } from '../i18n/addresses.ts';
import { CompoundSplitter } from '../search/compounds.ts';
import { reportPages } from '../search/report-pages.ts';
import { searchMarkup, pageTexts, type WriteText } from '../search/search-markup.ts';
import type { SearchPage } from '../search/search-page.ts';
import { sharedPages, type Shared } from '../search/shared-pages.ts';
import { faultsInSearchIndex, type IndexLanguage, searchProgram } from './read-search-index.ts';
import { sharedSite } from './shared-site.ts';
import { reportIndex } from './report-index.ts';
import type { ReportEntry } from './report-entry.ts';
import { kept, siteStore } from './version-store.ts';
import { siteFrame } from '../domain/site-frame.ts';
import { sha256 } from '../files/sha256.ts';
import { ownCodeHash } from '../store/code-hash.ts';
import type { Made } from '../store/made-store.ts';
import { inputFolder } from '../files/read-inputs.ts';

/**
 * Writes the index that the search page reads, below `pagefind/`: of each report the newest version, unless it is
 * a draft, with its parts, and what reports share. A page of ours becomes one record of Pagefind with a heading for
 * each part: as records of their own, sixty parts a report in two languages took ten times as long, and as many files.
 */
export function searchIndex(): AstroIntegration {
  let input = '';
  return {
    name: 'maalestok-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        input = inputFolder(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const folder = path.join(dist, 'pagefind');
        const prose = prosePages(dist);
        const key = keyOf(input, prose);
        const kept = siteStore().find<object>(key);
        if (kept) return takeIndex(kept, folder);
        try {
          await writeIndex(documentsOf(pagesOf(input), prose), folder);
          keepIndex(key, folder);
        } finally {
          await close();
        }
      },
    },
  };
}

/** A hash of all that the index is made from. */
function keyOf(input: string, prose: readonly WrittenPage[]): string {
  const code = ownCodeHash([import.meta.filename]);
  const shared = sharedSite(input).files.map(({ path, bytes }) => [path, sha256(bytes)]);
  const reports = searchedReports().map(({ key }) => key);
  return sha256(JSON.stringify(['search', code, siteFrame(), shared, reports, prose]));
}

function keepIndex(key: string, folder: string): void {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files = names.map((name) => [name, readFileSync(path.join(folder, name))] as const);
  siteStore().keep(key, {}, Object.fromEntries(files));
}

function takeIndex({ contents }: Made<object>, folder: string): void {
  for (const [name, content] of Object.entries(contents))
    siteStore().link(content, path.join(folder, name));
}

/** The versions that are searched. */
function searchedReports(): ReportEntry[] {
  return reportIndex().entries.filter(
    ({ newest, metadata }) => newest && metadata.status === 'published',
  );
}

function pagesOf(input: string): SearchPage[] {
  const shared = sharedIn(input);
  const reports = searchedReports().map((entry) => ({
    ...{ report: kept(entry, 'report'), words: kept(entry, 'words') },
  }));
  return siteLanguages().flatMap((locale) => [
    ...reports.flatMap(({ report, words }) => reportPages(report, locale, namesIn(report, words))),
    ...sharedPages(shared, locale),
  ]);
}

/** What an id of an organisation or of the project stands for in a version. */
function namesIn(
  { metadata }: PublicReport,
  { organisations, project }: SharedWords,
): (id: string) => string {
  return (id) =>
    organisations[id]?.name ?? (id === metadata.project ? project?.title : undefined) ?? id;
}

function sharedIn(input: string): Shared {
  const { organisations, projects, glossary } = sharedSite(input);
  const values = <Value>(located: Map<string, { value: Value }>): Map<string, Value> =>
    new Map([...located].map(([id, { value }]) => [id, value]));
  return {
    organisations: values(organisations),
    projects: values(projects),
    terms: values(glossary),
  };
}

/** A page as Pagefind is given it. */
interface Document {
  url: string;
  content: string;
}

/** Texts in a language that writes compounds as one word get their parts, which are known from all its texts. */
function documentsOf(pages: readonly SearchPage[], prose: readonly WrittenPage[]): Document[] {
  const texts = Map.groupBy(pages.flatMap(pageTexts), ({ language }) => language);
  const splitters = forEachLanguage((language) =>
    words(language).formats.splitsCompounds
      ? new CompoundSplitter((texts.get(language) ?? []).map(({ text }) => text))
      : undefined,
  );
  const mark: WriteText = ({ text, language }) => splitters[language]?.marked(text) ?? text;
  return [
    ...pages.map((page) => ({ url: placeInSite(page.address), content: searchMarkup(page, mark) })),
    ...prose.map(({ address, locale, html }) => ({
      url: placeInSite(address),
      content: html.replace(/>[^<>]+</g, (text) => mark({ text, language: locale })),
    })),
  ];
}

async function writeIndex(documents: readonly Document[], outputPath: string): Promise<void> {
  const index = await newIndex();
  for (const document of documents) throwAny((await index.addHTMLFile(document)).errors);
  throwAny((await index.writeFiles({ outputPath })).errors);
  refuseDamage(outputPath);
  tidy(outputPath);
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  throwAny(errors);
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** What is not whole on disk would ship as a search that finds nothing, or dies. */
function refuseDamage(folder: string): void {
  const faults = faultsInSearchIndex(folder);
  if (faults.length > 0)
    throw new Error(`The search index was not written whole. Build again.\n${faults.join('\n')}`);
}

/** Pagefind's own interfaces, which we have no use for. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** Leaves what the search page fetches. Pagefind names the languages in the order of the moment. */
function tidy(folder: string): void {
  const file = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(file, 'utf8')) as {
    languages: Record<string, IndexLanguage>;
  };
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const used = new Set(languages.map(([, language]) => searchProgram(language)));
  for (const name of [...unused, 'wasm.unknown.pagefind'].filter((one) => !used.has(one)))
    rmSync(path.join(folder, name));
  writeFileSync(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** A page as it was written out. */
interface WrittenPage {
  address: string;
  locale: Language;
  html: string;
}

/** What `layouts/Prose.astro` sets around the text of its pages. */
const mark = '<div class="prose">';

/** The pages of the site's own prose: MDX that only Astro compiles, so that they are read as they were written out. */
function prosePages(dist: string): WrittenPage[] {
  return siteLanguages().flatMap((locale) => {
    const names = globSync('*/index.html', {
      cwd: path.join(dist, placeInSite(pageAddress('', locale))),
    });
    return names
      .map((name) => pageAddress(`${path.dirname(name)}/`, locale))
      .toSorted()
      .map((address) => ({ address, locale, html: pageAt(address, dist) }))
      .filter(({ html }) => html.includes(mark));
  });
}

function pageAt(address: string, dist: string): string {
  return readFileSync(path.join(dist, placeInSite(address), 'index.html'), 'utf8');
}
