import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { frameSite, type SiteFrame } from '../domain/site-frame.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { citedFiles, type CitedFile } from './cited-files.ts';
import type { WrittenVersion } from './report-entry.ts';
import { kept, linkFile } from './version-store.ts';

/** Versions whose files are to be written into a site; plain, so that it can be handed to a worker. */
export interface FilesToWrite {
  versions: readonly WrittenVersion[];
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
    counts.push(
      writeFilesOf(version, cited(kept(version, 'report'), kept(version, 'words')), toWrite),
    );
    // The memory of a drawn card, seven megabytes, is given back between two turns of the event loop alone.
    await setImmediate();
  }
  return counts;
}

function writeFilesOf(
  version: WrittenVersion,
  cited: readonly CitedFile[],
  { dist }: FilesToWrite,
): number {
  const fileAt = (address: string): string => path.join(dist, placeInSite(address));
  const addresses = Object.keys(kept(version, 'files'));
  const folders = new Set(addresses.map((address) => path.dirname(fileAt(address))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const address of addresses) linkFile(version, address, fileAt(address));
  for (const { address, content } of cited) writeFileSync(fileAt(address), content());
  return addresses.length + cited.length;
}

if (!isMainThread) {
  const toWrite = workerData as FilesToWrite & { frame: SiteFrame };
  frameSite(toWrite.frame);
  parentPort?.postMessage(await writeVersionFiles(toWrite));
}
