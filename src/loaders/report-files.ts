import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tombstone } from '../domain/publication.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { readBeside, writeBeside } from './beside-version.ts';
import type { ReportEntry, WrittenVersion } from './report-entry.ts';
import type { VersionFile } from './version-files.ts';

/** The folder below Astro's cache that holds every assembled version as JSON. */
export function reportsFolder(cache: URL): string {
  return fileURLToPath(new URL('reports/', cache));
}

/** Forgets what an earlier loading left. */
export function clearReports(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a version and gives its path. */
export function writeReport(report: PublicReport, folder: string): string {
  const file = versionFile(report, folder);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
  return file;
}

function versionFile({ id, version }: PublicReport, folder: string): string {
  return path.join(folder, id, `${version}.json`);
}

/** The sizes of a version's files in bytes, by their addresses. */
export type FileSizes = Readonly<Record<string, number>>;

/** Keeps a version's files at their addresses below the folder, until a site takes them. */
export function keepFiles(
  files: readonly VersionFile[],
  report: PublicReport,
  folder: string,
): void {
  const folders = new Set(files.map(({ address }) => path.dirname(keptFile(address, folder))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const { address, bytes } of files) writeFileSync(keptFile(address, folder), bytes);
  const sizes = Object.fromEntries(files.map(({ address, bytes }) => [address, bytes.length]));
  writeBeside({ file: versionFile(report, folder) }, 'files', sizes);
}

/** Where the file of an address is kept. */
export function keptFile(address: string, folder: string): string {
  return path.join(folder, 'files', placeInSite(address));
}

export function readSizes(version: WrittenVersion): FileSizes {
  return readBeside(version, 'files') as FileSizes;
}

/** What is known of all versions: those that stand, and what is left of those that do not. */
export interface ReportIndex {
  /** Sorted by report, then version. */
  entries: ReportEntry[];
  tombstones: Tombstone[];
}

/** Writes the index of what lies in the folder, for whoever comes after the loaders. */
export function writeIndex(index: ReportIndex, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
}

export function readIndex(folder: string): ReportIndex {
  return JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as ReportIndex;
}
