import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { policyOf } from '../checks/disclosure/small-numbers.ts';
import { publishedBy } from '../checks/disclosure/hidden-numbers.ts';
import { isOfDisclosure } from '../checks/all-rules.ts';
import { checkReport } from '../checks/check-report.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { sensitiveAmounts } from '../disclosure/contributions.ts';
import { publishedVersion, type Published } from '../disclosure/statement.ts';
import type { Revealed } from '../disclosure/protection.ts';
import { roundCounts, type RoundedCounts } from '../disclosure/round-counts.ts';
import { cellsToHide } from '../disclosure/suppress.ts';
import type { Contribution } from '../domain/disclosure-policy.ts';
import type { Language } from '../domain/language.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { formatReference, type CellReference } from '../domain/table.ts';
import { git, GitRefusal } from '../files/git.ts';
import { filesIn } from '../files/list-files.ts';
import { inputFolder, readInputs, type Inputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { contributionsFile, readContributions } from '../reading/read-contributions.ts';
import { readReport } from '../reading/read-report.ts';
import type { ReportSource, SiteSource, SourceFile } from '../reading/sources.ts';
import { isError } from '../report/make-report.ts';
import { openSite } from '../report/make-site.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { linkedVersions } from '../report/publication/other-versions.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findReport, findVersion } from './find-version.ts';
import { changesIn, rewrittenIn } from './rewritten-tables.ts';

export interface SuppressOptions {
  lang: Language;
  /** Only names the cells to hide in what lies in `data/` now, and writes nothing. */
  suggest?: boolean;
}

/** A draft with what its hidden numbers are worked out from. */
interface Draft {
  source: ReportSource;
  site: SiteSource;
  contributions: readonly Contribution[];
  earlier: Published[];
}

/**
 * Reads raw numbers from `raw/<report>/<version>/`, which git ignores, rounds counts where the policy says so, hides
 * what it protects and what that could be worked out from, and writes the tables to `data/`. Nothing is written where a number would not be safe.
 */
export function suppress(
  named: { report: string; version: string },
  options: SuppressOptions,
  effects: Effects,
): ExitCode {
  const { lang, suggest = false } = options;
  const words = dictionaries[lang].cli.suppress;
  const root = inputFolder(effects.root);
  const inputs = readInputs(root);
  const version = findVersion(named.report, named.version, inputs, lang);
  if (!version.isDraft) throw new RefusedInput([], words.published);
  const raw = suggest ? [] : readRaw(root, version, lang);
  const { site } = openSite(inputs, sha256);
  const files = withFiles(version.read(), rawTables(raw));
  const { value: source, problems } = readReport(named.report, named.version, files, site.units);
  const read = readContributions(raw.find(isContributions), source);
  const wrong = [...problems, ...read.problems, ...rulesBroken(source, site)].filter(isError);
  if (wrong.length > 0) return refuse(fromRaw(wrong, raw), options, effects);
  const earlier = [
    ...earlierVersions(named, inputs, site, lang),
    ...linkedVersions(version, site, sha256),
  ];
  const draft = { source, site, contributions: read.value ?? [], earlier };
  return suggest
    ? suggested(draft, options, effects)
    : written(root, version, draft, raw, options, effects);
}

function isContributions({ path: file }: SourceFile): boolean {
  return path.posix.basename(file) === contributionsFile;
}

/** The raw tables. Refuses a folder that git would take up: what it has once seen it does not forget. */
function readRaw(root: string, { report, version }: VersionInputs, lang: Language): SourceFile[] {
  const words = dictionaries[lang].cli.suppress;
  const folder = `raw/${report}/${version}`;
  const files = filesIn(root, folder).filter((file) => file.endsWith('.csv'));
  if (files.length === 0) throw new RefusedInput([], words.noRaw(folder));
  const [seen] = keptByGit(root, folder);
  if (seen !== undefined) throw new RefusedInput([], words.notIgnored(seen));
  return files.map((file) => ({ path: file, bytes: readFileSync(path.join(root, file)) }));
}

/** The files of a folder that git has, or would take up with the next `git add`. Outside a repository there are none. */
function keptByGit(root: string, folder: string): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', folder];
  try {
    return git(root, words, 'no-repository').toString().split('\0').filter(Boolean);
  } catch (fault) {
    if (fault instanceof GitRefusal) return [];
    throw fault;
  }
}

/** The raw tables as they lie in `data/`. */
function rawTables(raw: readonly SourceFile[]): SourceFile[] {
  return raw.filter((file) => !isContributions(file)).map(asData);
}

/** A version's files with others in place of those at the same paths; one that it does not have yet is added. */
function withFiles(files: readonly SourceFile[], others: readonly SourceFile[]): SourceFile[] {
  const replaced = new Set(others.map(({ path: file }) => file));
  return [...files.filter(({ path: file }) => !replaced.has(file)), ...others];
}

function asData(file: SourceFile): SourceFile {
  return { ...file, path: file.path.replace(/^raw\//, 'data/') };
}

/** Rules that have nothing to do with small numbers. */
function rulesBroken(source: ReportSource, site: SiteSource): Problem[] {
  return checkReport(source, site).filter((problem) => !isOfDisclosure(problem));
}

/** Problems of raw tables, at the files that they were read from. */
function fromRaw(problems: readonly Problem[], raw: readonly SourceFile[]): Problem[] {
  const files = new Map(raw.map((file) => [asData(file).path, file.path]));
  return problems.map((problem) => {
    const { position } = problem;
    return {
      ...problem,
      position: { ...position, file: files.get(position.file) ?? position.file },
    };
  });
}

function earlierVersions(
  { report }: { report: string },
  inputs: Inputs,
  site: SiteSource,
  lang: Language,
): Published[] {
  return findReport(report, inputs, lang).flatMap((other) => {
    if (other.isDraft) return [];
    const { facts } = openVersion(other, site, sha256);
    return facts ? publishedVersion(facts.report) : [];
  });
}

/** What a draft is to be published as: the cells to hide, and, where counts are rounded, other numbers. */
interface Protected {
  cells: CellReference[];
  unsafe: Revealed[];
  rounded: RoundedCounts;
}

/** What hides nothing more is told when the result is checked. */
function protect({ source, site, contributions, earlier }: Draft): Protected {
  const policy = policyOf(source, site);
  const sensitive = sensitiveAmounts(contributions, policy.amounts);
  const published = publishedBy(source, policy);
  const rounded = published.rounding
    ? roundCounts(published, published.rounding)
    : { published, numbers: [], notAdditive: [] };
  return { ...cellsToHide(rounded.published, policy, { sensitive, earlier }), rounded };
}

function suggested(
  draft: Draft,
  { lang }: SuppressOptions,
  { print, printError }: Effects,
): ExitCode {
  const words = dictionaries[lang].cli.suppress;
  const { cells, unsafe } = protect(draft);
  print(words.suggested(cells.map(formatReference)));
  if (unsafe.length === 0) return 0;
  printError(words.unsafe(unsafe.map(({ place }) => formatReference(place))));
  return 1;
}

function written(
  root: string,
  version: VersionInputs,
  draft: Draft,
  raw: readonly SourceFile[],
  options: SuppressOptions,
  effects: Effects,
): ExitCode {
  const words = dictionaries[options.lang].cli.suppress;
  const { cells, rounded } = protect(draft);
  const changes = changesIn(cells, rounded.numbers);
  const hidden = rewrittenIn(draft.source, rawTables(raw), changes);
  const unmarked = hidden.flatMap(({ unmarked: columns }) => columns);
  if (unmarked.length > 0) throw new RefusedInput([], words.noMark(unmarked));
  const others = changes.filter(({ table }) => !hidden.some(({ name }) => name === table));
  if (others.length > 0) throw new RefusedInput([], words.notRaw(others.map(formatReference)));
  const files = withFiles(
    version.read(),
    hidden.map(({ file }) => file),
  );
  const { problems } = openVersion({ ...version, read: () => files }, draft.site, sha256);
  // What other versions give away is a warning in a draft that its editor wrote, but not in one that is written here.
  const wrong = problems.filter((problem) => isError(problem) || isOfDisclosure(problem));
  if (wrong.length > 0) return refuse(wrong, options, effects);
  for (const { file } of hidden) writeFileSync(path.join(root, file.path), file.bytes);
  effects.print(
    words.written(
      hidden.map(({ file }) => file.path),
      cells.map(formatReference),
    ),
  );
  if (rounded.published.rounding)
    effects.print(words.rounded(rounded.numbers.length, rounded.notAdditive.map(formatReference)));
  return 0;
}

function refuse(
  problems: readonly Problem[],
  { lang }: SuppressOptions,
  { print, colour }: Effects,
): ExitCode {
  print(formatProblems(problems.toSorted(compareProblems), lang, colour));
  return 1;
}
