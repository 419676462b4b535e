import { lstatSync, readdirSync, readFileSync, realpathSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { compareVersions } from '../domain/identifier.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { notRegular } from '../reading/file-problems.ts';
import {
  groupPaths,
  isRecord,
  startOf,
  type RecordPath,
  type VersionPaths,
} from '../reading/group-paths.ts';
import { at } from '../reading/message.ts';
import type { SourceFile } from '../reading/sources.ts';

/** One version whose files are read when asked for, so that a build holds one report at a time. */
export interface VersionInputs {
  report: string;
  version: string;
  read(): SourceFile[];
  /** `published.json` of the nearest version before it that stands. */
  readPredecessor(): SourceFile | undefined;
  /** Whether a version between the two, or the only one before it, is withdrawn. */
  followsWithdrawn: boolean;
}

/** The input of the whole site as it lies on disk. */
export interface Inputs {
  /** Organisations, terms and projects. */
  site: SourceFile[];
  /** Sorted by report, then version. */
  versions: VersionInputs[];
  /** What is left of withdrawn versions, in the same order. */
  withdrawn: SourceFile[];
  /** The records of all published and withdrawn versions, read when asked for. */
  records(): SourceFile[];
  /** What is wrong with the files themselves: links, unknown names, missing files. */
  problems: Problem[];
}

const folders = ['content', 'data'];

/** Lists `content/` and `data/` below a root and reads the site's own files. Only regular files are ever opened. */
export function readInputs(root: string): Inputs {
  const realRoot = realpathSync(root);
  const listing: Listing = { root: realRoot, files: [], problems: [] };
  for (const folder of folders) listFolder(folder, listing);
  const { site, versions, withdrawn, problems } = groupPaths(listing.files);
  const read = (file: string): SourceFile => readFile(realRoot, file);
  const published = versions.flatMap(recordOf);
  const records = [...withdrawn, ...published];
  const [standing, all] = [byReport(published), byReport(records)];
  return {
    site: site.map(read),
    versions: versions.map((version) => ({
      report: version.report,
      version: version.version,
      read: () => version.paths.map(read),
      readPredecessor: () => {
        const record = recordBefore(version, standing);
        return record && read(record.path);
      },
      followsWithdrawn: recordBefore(version, all) !== recordBefore(version, standing),
    })),
    withdrawn: withdrawn.map((gone) => read(gone.path)),
    records: () => records.map((record) => read(record.path)),
    problems: [...listing.problems, ...problems].sort(compareProblems),
  };
}

/** Where the record of a published version lies. */
function recordOf({ report, version, paths }: VersionPaths): RecordPath[] {
  const path = paths.find((file) => isRecord({ path: file }));
  return path === undefined ? [] : [{ report, version, path }];
}

type RecordsByReport = ReadonlyMap<string, readonly RecordPath[]>;

/** The records of each report in the order of its versions. */
function byReport(records: readonly RecordPath[]): RecordsByReport {
  const inOrder = records.toSorted((a, b) => compareVersions(a.version, b.version));
  return Map.groupBy(inOrder, ({ report }) => report);
}

/** The record of the nearest version before one. */
function recordBefore(
  { report, version }: VersionPaths,
  records: RecordsByReport,
): RecordPath | undefined {
  return records.get(report)?.findLast((one) => compareVersions(one.version, version) < 0);
}

const sharedFolders = ['content', 'content/projects'];

/** The files that reports share, without a look at the reports: what `readInputs` gives as `site`. */
export function readSharedFiles(root: string): SourceFile[] {
  const realRoot = realpathSync(root);
  const paths = sharedFolders.flatMap((folder) => regularFiles(realRoot, folder));
  return groupPaths(paths).site.map((file) => readFile(realRoot, file));
}

/** The regular files right in a folder; none where there is no such folder. */
function regularFiles(root: string, folder: string): string[] {
  const absolute = path.join(root, folder);
  if (!lstatSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`);
}

interface Listing {
  root: string;
  /** Paths relative to the root, with `/`. */
  files: string[];
  problems: Problem[];
}

function listFolder(folder: string, listing: Listing): void {
  const absolute = path.join(listing.root, folder);
  const itself = lstatSync(absolute, { throwIfNoEntry: false });
  if (!itself) return;
  if (!itself.isDirectory()) {
    listing.problems.push(at(startOf(folder), notRegular(folder)));
    return;
  }
  for (const entry of readdirSync(absolute, { withFileTypes: true }))
    listEntry(folder, entry, listing);
}

/** The type is that of the entry itself: a link is a link, wherever it leads. */
function listEntry(folder: string, entry: Dirent, listing: Listing): void {
  const name = `${folder}/${entry.name}`;
  if (entry.isDirectory()) listFolder(name, listing);
  else if (entry.isFile()) listing.files.push(name);
  else listing.problems.push(at(startOf(name), notRegular(name)));
}

function readFile(root: string, file: string): SourceFile {
  return { path: file, bytes: readFileSync(path.join(root, file)) };
}
