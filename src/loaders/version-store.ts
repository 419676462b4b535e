import type { Language } from '../domain/language.ts';
import { fileURLToPath } from 'node:url';
import type { SharedWords, Tie } from '../domain/facts.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import type { Tombstone } from '../domain/publication.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { LaidFigure } from '../figures/laid-figure.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { diskStore, type DiskStore } from '../store/disk-store.ts';
import type { ReportEntry, WrittenVersion, ReportGoals } from './report-entry.ts';

/** What loading keeps of a version, by name: each part is opened by the pages that need it, and by no others. */
export interface KeptOfVersion extends Record<`figures.${Language}`, Record<string, LaidFigure>> {
  report: PublicReport;
  /** The words of shared files that it uses. */
  words: SharedWords;
  /** Which numbers its declared checks hold together. */
  ties: readonly Tie[];
  /** Its goals with their results, which is far less than all of it. */
  goals: ReportGoals;
  /** The sizes of its files in bytes, by their addresses. */
  files: FileSizes;
}

/** The sizes of a version's files in bytes, by their addresses. */
export type FileSizes = Readonly<Record<string, number>>;

/** The folder below Astro's cache that holds what loading keeps. */
export function storeFolder(cache: URL): string {
  return fileURLToPath(new URL('reports/', cache));
}

export function keep<Name extends keyof KeptOfVersion>(
  version: WrittenVersion,
  name: Name,
  value: KeptOfVersion[Name],
): void {
  storeOf(version).put(keyOf(version, name), JSON.stringify(value));
}

/** What was kept of a version under a name. Throws where nothing was. */
export function kept<Name extends keyof KeptOfVersion>(
  version: WrittenVersion,
  name: Name,
): KeptOfVersion[Name] {
  return parsed(storeOf(version), keyOf(version, name)) as KeptOfVersion[Name];
}

function storeOf({ folder }: Pick<WrittenVersion, 'folder'>): DiskStore {
  return diskStore(folder);
}

function keyOf({ report, version }: WrittenVersion, name: string): string {
  return `${report}/${version}/${name}.json`;
}

function parsed(store: DiskStore, key: string): unknown {
  const bytes = store.get(key);
  if (!bytes) throw new RangeError(`nothing is kept under ${key}`);
  return JSON.parse(Buffer.from(bytes).toString());
}

/** A file of the site that is no page. */
export interface VersionFile {
  address: string;
  bytes: Uint8Array;
}

/** Keeps a version's files by their addresses, until a site takes them. */
export function keepFiles(version: WrittenVersion, files: readonly VersionFile[]): void {
  const store = storeOf(version);
  for (const { address, bytes } of files) store.put(fileKey(address), bytes);
  const sizes = Object.fromEntries(files.map(({ address, bytes }) => [address, bytes.length]));
  keep(version, 'files', sizes);
}

/** The bytes of one of a version's files; undefined for another address. */
export function keptFile(version: WrittenVersion, address: string): Uint8Array | undefined {
  return address in kept(version, 'files') ? storeOf(version).get(fileKey(address)) : undefined;
}

/** Puts one of a version's files into a site. */
export function linkFile(version: WrittenVersion, address: string, target: string): void {
  storeOf(version).link(fileKey(address), target);
}

function fileKey(address: string): string {
  return `files${placeInSite(address)}`;
}

/** What is known of all versions: those that stand, and what is left of those that do not. */
export interface ReportIndex {
  /** Sorted by report, then version. */
  entries: ReportEntry[];
  tombstones: Tombstone[];
  /** The lines of the ledger of publications. */
  ledger: LedgerLine[];
}

const indexKey = 'index.json';

/** Writes which versions there are, for whoever comes after the loaders. What is kept of others is left alone. */
export function writeIndex(index: ReportIndex, folder: string): void {
  storeOf({ folder }).put(indexKey, JSON.stringify(index));
}

export function readIndex(folder: string): ReportIndex {
  return parsed(storeOf({ folder }), indexKey) as ReportIndex;
}
