import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { citedFiles } from './cited-files.ts';
import { publicReport, type WrittenVersion } from './report-entry.ts';
import { fileSites, versionFiles } from './version-files.ts';

/** Versions whose files are to be written into a site; plain, so that it can be handed to a worker. */
export interface FilesToWrite {
  versions: readonly WrittenVersion[];
  /** The built site, in which every version and every figure has a folder with its page. */
  dist: string;
  /** The folder that holds `content/`. */
  input: string;
  /** The address that the site is published at. */
  origin: string | undefined;
}

/** Writes the tables, figures, citations and cards of some versions, and tells how many files each has. */
export function writeVersionFiles({ versions, dist, input, origin }: FilesToWrite): number[] {
  const sites = fileSites(input, origin);
  const cited = citedFiles(input, origin);
  return versions.map(({ file }) => {
    const report = publicReport({ file });
    const files = [...versionFiles(report, sites), ...cited(report)];
    for (const { address, content } of files) writeFileSync(path.join(dist, address), content());
    return files.length;
  });
}

if (!isMainThread) parentPort?.postMessage(writeVersionFiles(workerData as FilesToWrite));
