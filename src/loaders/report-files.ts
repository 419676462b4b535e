import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareVersions } from '../domain/identifier.ts';
import type { PublicReport } from '../domain/public-report.ts';

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

/** A version that lies in the folder. */
export interface WrittenVersion {
  report: string;
  version: string;
  file: string;
}

/** Every version that was written: reports by id, each with its versions in their order. */
export function writtenVersions(folder: string): WrittenVersion[] {
  return readdirSync(folder)
    .sort()
    .flatMap((report) => versionsOf(path.join(folder, report), report));
}

function versionsOf(folder: string, report: string): WrittenVersion[] {
  return readdirSync(folder)
    .map((name) => ({
      report,
      version: path.basename(name, '.json'),
      file: path.join(folder, name),
    }))
    .sort((a, b) => compareVersions(a.version, b.version));
}
