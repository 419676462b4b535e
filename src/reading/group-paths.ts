import {
  compareVersions,
  isIdentifier,
  isVersionNumber,
  nearestName,
} from '../domain/identifier.ts';
import { compareText, type Problem } from '../domain/problem.ts';
import { at, type Message, refusal } from './message.ts';

/** The files of one version: its two folders, `content/reports/…` and `data/…`. */
export interface VersionPaths {
  report: string;
  version: string;
  paths: string[];
}

/** A version, and where the record lies that says what became of it. */
export interface RecordPath {
  report: string;
  version: string;
  path: string;
}

/** All files of the input by what they belong to. Each file is in one place, or is a problem. */
export interface GroupedPaths {
  /** Organisations, terms, units and projects. */
  site: string[];
  /** Sorted by report, then version. */
  versions: VersionPaths[];
  /** Versions of which nothing but `withdrawn.json` is left, in the same order. */
  withdrawn: RecordPath[];
  /** The ledger of publications, where there is one. */
  ledger?: string;
  problems: Problem[];
}

const sitePath =
  /^content\/(?:(?:site|organisations|glossary|units|projects\/([^/]+))\.yaml|logo\.(?:svg|png))$/;
const versionPath = /^(content\/reports|data)\/([^/]+)\/([^/]+)\/([^/]+)$/;
const contentNames = new Set(['report.yaml', 'report.mdx']);
/** Where the ledger of publications lies. */
export const ledgerPath = 'data/ledger.jsonl';
const recordName = 'published.json';
const wordsName = 'published-words.json';
const tombstoneName = 'withdrawn.json';
const dataNames = new Set([
  'datapackage.yaml',
  'figures.yaml',
  recordName,
  wordsName,
  tombstoneName,
]);

/** Whether a file lies in one of the two folders of a version. */
export function isOfVersion(path: string): boolean {
  return versionPath.test(path);
}

/** Whether a file is the record of a published version, which is no part of what it records. */
export function isRecord({ path }: { path: string }): boolean {
  return path.endsWith(`/${recordName}`);
}

/** Whether a file holds the words that a record of format 1 lacks. */
export function isWordsFile({ path }: { path: string }): boolean {
  return path.endsWith(`/${wordsName}`);
}

/** Whether a file is what is left of a withdrawn version. */
export function isTombstone({ path }: { path: string }): boolean {
  return path.endsWith(`/${tombstoneName}`);
}

/** Whether a file is what an editor wrote of a version, and not what `publish` wrote beside it. */
export function isInput(file: { path: string }): boolean {
  return !isRecord(file) && !isWordsFile(file);
}

/** What operating systems leave behind, and what Office and LibreOffice lay beside an open file: no part of the input. */
const litter =
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.gitkeep|~\$[^/]*|~[^/]*\.tmp|\.~lock\.[^/]*#)$/;

/** Whether a file is none of the input's, by its name. */
export function isLitter(path: string): boolean {
  return litter.test(path);
}

/** Sorts paths into the site's own files and the versions; everything unknown is told. */
export function groupPaths(paths: readonly string[]): GroupedPaths {
  const kept = paths.filter((path) => !isLitter(path)).sort(compareText);
  const grouped: GroupedPaths = {
    site: [],
    versions: [],
    withdrawn: [],
    problems: sameToADisk(kept),
  };
  const versions = new Map<string, VersionPaths>();
  const told = new Set<string>();
  for (const path of kept) {
    const wrong = wrongPath(path);
    if (path === ledgerPath) grouped.ledger = path;
    else if (wrong) grouped.problems.push(...oncePerFolder(path, wrong, told));
    else if (sitePath.test(path)) grouped.site.push(path);
    else versionOf(path, versions).paths.push(path);
  }
  for (const version of [...versions.values()].sort(byReportAndVersion)) position(version, grouped);
  return grouped;
}

/** A version stands, or is withdrawn; what still lies beside a tombstone is told. */
function position(version: VersionPaths, { versions, withdrawn, problems }: GroupedPaths): void {
  const path = version.paths.find((one) => isTombstone({ path: one }));
  if (path === undefined) {
    versions.push(version);
    problems.push(...missingFiles(version), ...strayWords(version));
    return;
  }
  withdrawn.push({ report: version.report, version: version.version, path });
  const left = version.paths.filter((one) => one !== path);
  problems.push(...left.map((one) => at(fileStart(one), refusal('withdrawn-file', { name: one }))));
}

/** A folder's wrong name is told at its first file, and not again at each of the others. */
function oncePerFolder(path: string, wrong: Message, told: Set<string>): Problem[] {
  const key = `${path.slice(0, path.lastIndexOf('/'))} ${JSON.stringify(wrong)}`;
  if (told.has(key)) return [];
  told.add(key);
  return [at(fileStart(path), wrong)];
}

export function fileStart(file: string): Problem['position'] {
  return { file, line: 1, column: 1 };
}

function wrongPath(path: string): Message | undefined {
  const site = sitePath.exec(path);
  if (site) return site[1] === undefined || isIdentifier(site[1]) ? undefined : wrongName(site[1]);
  const [, folder, report = '', version = '', name = ''] = versionPath.exec(path) ?? [];
  if (folder === undefined) return unknownFile(path);
  if (!isIdentifier(report)) return wrongName(report);
  if (!isVersionNumber(version)) return refusal('version-name', { name: version });
  return wrongFile(folder, name);
}

function wrongFile(folder: string, name: string): Message | undefined {
  if (folder !== 'data')
    return contentNames.has(name) ? undefined : unknownFile(name, contentNames);
  if (dataNames.has(name)) return undefined;
  if (!name.endsWith('.csv')) return unknownFile(name, dataNames);
  return isIdentifier(name.slice(0, -4)) ? undefined : wrongName(name);
}

function versionOf(path: string, versions: Map<string, VersionPaths>): VersionPaths {
  const [, , report = '', version = ''] = versionPath.exec(path) ?? [];
  const key = `${report}/${version}`;
  const known = versions.get(key) ?? { report, version, paths: [] };
  versions.set(key, known);
  return known;
}

function byReportAndVersion(a: VersionPaths, b: VersionPaths): number {
  return compareText(a.report, b.report) || compareVersions(a.version, b.version);
}

function missingFiles({ report, version, paths }: VersionPaths): Problem[] {
  const content = `content/reports/${report}/${version}`;
  const data = `data/${report}/${version}`;
  const needed = [`${content}/report.yaml`, `${content}/report.mdx`, `${data}/datapackage.yaml`];
  return needed
    .filter((path) => !paths.includes(path))
    .map((path) =>
      at(fileStart(path), refusal('missing-file', { name: path.split('/').at(-1) ?? path })),
    );
}

/** Words lie beside a record that lacks them; a draft has no record. */
function strayWords({ paths }: VersionPaths): Problem[] {
  if (paths.some((path) => isRecord({ path }))) return [];
  return paths
    .filter((path) => isWordsFile({ path }))
    .map((path) => at(fileStart(path), refusal('published-words-stray')));
}

/** Names that a disk without case, or one that writes letters in another form, takes for the same. */
function sameToADisk(paths: string[]): Problem[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFKC').toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, path);
    return first === undefined
      ? []
      : [at(fileStart(path), refusal('same-file-name', { path, first }), [fileStart(first)])];
  });
}

function unknownFile(name: string, known: ReadonlySet<string> = new Set()): Message {
  return refusal('unknown-file', { name, known: [...known] }, nearestName(name, known));
}

function wrongName(name: string): Message {
  return refusal('file-name', { name }, likelyName(name));
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The name without capitals, Danish letters and spaces, and without what a browser and Windows add to a copy. */
function likelyName(name: string): string | undefined {
  const likely = name
    .toLowerCase()
    // eslint-disable-next-line maalestok/slow-pattern -- a file's name
    .replace(/(?: ?- ?kopi| \(\d+\))+(?=\.csv$|$)/g, '')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .replace(/[\s_]+/g, '-');
  return isIdentifier(likely.replace(/\.csv$/, '')) ? likely : undefined;
}
