import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { enterSite } from '../files/site-setting.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { citedFiles, type CitedFile } from './cited-files.ts';
import { publicReport, type WrittenVersion } from './report-entry.ts';
import { readWords } from './report-words.ts';
import { keptFile, readSizes } from './report-files.ts';

/** Versions whose files are to be written into a site; plain, so that it can be handed to a worker. */
export interface FilesToWrite {
  versions: readonly WrittenVersion[];
  /** The folder in which loading kept them. */
  folder: string;
  /** The built site, in which every version and every figure has a folder with its page. */
  dist: string;
  /** The address that the site is published at. */
  origin: string | undefined;
}

/** Takes up the files that were kept, writes citations and cards, and tells how many files each version has. */
export async function writeVersionFiles(toWrite: FilesToWrite): Promise<number[]> {
  const cited = citedFiles(toWrite.origin);
  const counts: number[] = [];
  for (const version of toWrite.versions) {
    counts.push(writeFilesOf(version, cited(publicReport(version), readWords(version)), toWrite));
    // The memory of a drawn card, seven megabytes, is given back between two turns of the event loop alone.
    await setImmediate();
  }
  return counts;
}

function writeFilesOf(
  version: WrittenVersion,
  cited: readonly CitedFile[],
  { folder, dist }: FilesToWrite,
): number {
  const fileAt = (address: string): string => path.join(dist, placeInSite(address));
  const kept = Object.keys(readSizes(version));
  const folders = new Set(kept.map((address) => path.dirname(fileAt(address))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const address of kept) takeUp(keptFile(address, folder), fileAt(address));
  for (const { address, content } of cited) writeFileSync(fileAt(address), content());
  return kept.length + cited.length;
}

/** Moved, since loading makes them anew each time; on another disk they are copied. */
function takeUp(kept: string, taken: string): void {
  try {
    renameSync(kept, taken);
  } catch {
    copyFileSync(kept, taken);
  }
}

if (!isMainThread) {
  enterSite();
  parentPort?.postMessage(await writeVersionFiles(workerData as FilesToWrite));
}
