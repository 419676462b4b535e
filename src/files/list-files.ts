import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { fileStart } from '../reading/group-paths.ts';
import { at, refusal } from '../reading/message.ts';

/** The regular files below some folders, and what there is that is none. */
export interface Listing {
  /** Paths relative to the root, with `/`. */
  files: string[];
  problems: Problem[];
}

/** Lists the files below folders of a root. A folder that is not there has none. */
export function listFiles(root: string, folders: readonly string[]): Listing {
  const listing: Listing = { files: [], problems: [] };
  for (const folder of folders) listFolder(root, folder, listing);
  return listing;
}

/** The regular files right in a folder; none where there is no such folder. */
export function filesIn(root: string, folder: string): string[] {
  const absolute = path.join(root, folder);
  if (!lstatSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`);
}

function listFolder(root: string, folder: string, listing: Listing): void {
  const absolute = path.join(root, folder);
  const itself = lstatSync(absolute, { throwIfNoEntry: false });
  if (!itself) return;
  if (!itself.isDirectory()) {
    listing.problems.push(at(fileStart(folder), refusal('not-a-file', { path: folder })));
    return;
  }
  for (const entry of readdirSync(absolute, { withFileTypes: true }))
    listEntry(root, `${folder}/${entry.name}`, entry, listing);
}

/** The type is that of the entry itself: a link is a link, wherever it leads. */
function listEntry(root: string, name: string, entry: Dirent, listing: Listing): void {
  if (entry.isDirectory()) listFolder(root, name, listing);
  else if (entry.isFile()) listing.files.push(name);
  else listing.problems.push(at(fileStart(name), refusal('not-a-file', { path: name })));
}
