import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tombstone } from '../domain/publication.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { ReportEntry } from './report-entry.ts';

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
  const file = path.join(folder, report.id, `${report.version}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
  return file;
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
