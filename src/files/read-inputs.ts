import { realpathSync } from 'node:fs';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { groupPaths, isRecord, isWordsFile, type VersionPaths } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { filesIn, listFiles, type Listing } from './list-files.ts';
import { linkedReports } from './linked-reports.ts';
import { readFile } from './read-file.ts';
import { predecessors, type PredecessorPaths } from './predecessors.ts';

/** One version whose files are read when asked for, so that a build holds one report at a time. */
export interface VersionInputs {
  report: string;
  version: string;
  /** Whether nothing has been published of it: it has no record. */
  isDraft: boolean;
  read(): SourceFile[];
  /** The record of the nearest version before it that stands. */
  readPredecessor(): PredecessorFiles | undefined;
  /** The records of all others before it that stand, the oldest first. */
  readEarlier(): PredecessorFiles[];
  /** Whether a version between the two, or the only one before it, is withdrawn. */
  followsWithdrawn: boolean;
  /** All versions, drafts among them, of the reports that are linked to this one by numbers that are the same. */
  readLinked(): VersionInputs[];
}

/** What lies of a version that a later one is held against. */
interface PredecessorFiles {
  record: SourceFile;
  words?: SourceFile;
}

/** The input of the whole site as it lies on disk. */
export interface Inputs {
  /** Organisations, terms and projects. */
  site: SourceFile[];
  /** Sorted by report, then version. */
  versions: VersionInputs[];
  /** What is left of withdrawn versions, in the same order. */
  withdrawn: SourceFile[];
  /** The ledger of publications, where there is one. */
  ledger?: SourceFile;
  /** The records of all published and withdrawn versions, read when asked for. */
  records(): SourceFile[];
  /** What is wrong with the files themselves: links, unknown names, missing files. */
  problems: Problem[];
}

const folders = ['content', 'data'];

/** Lists `content/` and `data/` below a root and reads the site's own files. Only regular files are ever opened. */
export function readInputs(root: string): Inputs {
  const realRoot = realpathSync(root);
  const listing = listFiles(realRoot, folders);
  const { site, versions, withdrawn, ledger, problems } = groupPaths(listing.files);
  const read = (file: string): SourceFile => readFile(realRoot, file);
  const { records, before, earlier, followsWithdrawn } = predecessors(versions, withdrawn);
  const linked = linkedReports(versions, (file) => new TextDecoder().decode(read(file).bytes));
  const all: VersionInputs[] = versions.map((version) => ({
    report: version.report,
    version: version.version,
    isDraft: !version.paths.some((path) => isRecord({ path })),
    read: () => version.paths.map(read),
    readPredecessor: () => {
      const paths = before(version);
      return paths && readRecord(paths, read);
    },
    readEarlier: () => earlier(version).map((paths) => readRecord(paths, read)),
    followsWithdrawn: followsWithdrawn(version),
    readLinked: () => {
      const reports = linked(version.report);
      return all.filter(({ report }) => reports.has(report));
    },
  }));
  return {
    site: site.map(read),
    versions: all,
    withdrawn: withdrawn.map((gone) => read(gone.path)),
    ...(ledger === undefined ? {} : { ledger: read(ledger) }),
    records: () =>
      [...records.map(({ path }) => path), ...wordsFiles(versions)].map((path) => read(path)),
    problems: [...listing.problems, ...withoutFollowing(problems, listing)].sort(compareProblems),
  };
}

/** What is wrong with the files, without those that are missing in a folder that was told itself. */
function withoutFollowing(problems: Problem[], listing: Listing): Problem[] {
  const told = listing.problems.map(({ position }) => `${position.file}/`);
  return problems.filter(
    ({ code, position }) =>
      code !== 'missing-file' || !told.some((folder) => position.file.startsWith(folder)),
  );
}

/** The files that lie beside records of format 1. */
function wordsFiles(versions: readonly VersionPaths[]): string[] {
  return versions.flatMap(({ paths }) => paths.filter((path) => isWordsFile({ path })));
}

function readRecord(
  { record, words }: PredecessorPaths,
  read: (file: string) => SourceFile,
): PredecessorFiles {
  return { record: read(record), ...(words === undefined ? {} : { words: read(words) }) };
}

const sharedFolders = ['content', 'content/projects'];

/** The files that reports share, without a look at the reports: what `readInputs` gives as `site`. */
export function readSharedFiles(root: string): SourceFile[] {
  const realRoot = realpathSync(root);
  const paths = sharedFolders.flatMap((folder) => filesIn(realRoot, folder));
  return groupPaths(paths).site.map((file) => readFile(realRoot, file));
}

/** Names the folder with `content/` and `data/` to the loaders, which Astro starts out of our reach. */
export const inputVariable = 'MAALESTOK_INPUT';

/** The folder to read from: the one named, or the project's own. */
export function inputFolder(root: string): string {
  return process.env[inputVariable] ?? root;
}

/** Says to the loaders, which Astro starts out of our reach, whether drafts are part of the site. */
const draftsVariable = 'MAALESTOK_DRAFTS';

/** Makes drafts a part of the site that is built or served from here on. */
export function includeDrafts(): void {
  process.env[draftsVariable] = '1';
}

/** Whether drafts are part of the site. They are always read and checked. */
export function areDraftsIncluded(): boolean {
  return process.env[draftsVariable] === '1';
}
