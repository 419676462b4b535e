import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { citedFiles } from './cited-files.ts';
import { publicReport, type WrittenVersion } from './report-entry.ts';
import { keptFile, readSizes } from './report-files.ts';

/** Versions whose files are to be written into a site; plain, so that it can be handed to a worker. */
export interface FilesToWrite {
  versions: readonly WrittenVersion[];
  /** The folder in which loading kept them. */
  folder: string;
  /** The built site, in which every version and every figure has a folder with its page. */
  dist: string;
  /** The folder that holds `content/`. */
  input: string;
  /** The address that the site is published at. */
  origin: string | undefined;
}

/** Takes up the files that were kept, writes citations and cards, and tells how many files each version has. */
export function writeVersionFiles(toWrite: FilesToWrite): number[] {
  const { versions, folder, dist, input, origin } = toWrite;
  const cited = citedFiles(input, origin);
  return versions.map((version) => {
    const kept = Object.keys(readSizes(version));
    const folders = new Set(kept.map((address) => path.dirname(path.join(dist, address))));
    for (const one of folders) mkdirSync(one, { recursive: true });
    for (const address of kept) takeUp(keptFile(address, folder), path.join(dist, address));
    const files = cited(publicReport(version));
    for (const { address, content } of files) writeFileSync(path.join(dist, address), content());
    return kept.length + files.length;
  });
}

/** Moved, since loading makes them anew each time; on another disk they are copied. */
function takeUp(kept: string, taken: string): void {
  try {
    renameSync(kept, taken);
  } catch {
    copyFileSync(kept, taken);
  }
}

if (!isMainThread) parentPort?.postMessage(writeVersionFiles(workerData as FilesToWrite));
