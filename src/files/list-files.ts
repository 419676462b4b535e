import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { fileStart, isLitter } from '../reading/group-paths.ts';
import { at, refusal, type Message } from '../reading/message.ts';
import { unreadable } from '../reading/read-text.ts';
import { failureOf } from './read-file.ts';

/** The regular files below some folders, and what there is that is none. */
export interface Listing {
  /** Paths relative to the root, with `/`. */
  files: string[];
  problems: Problem[];
}

/** Lists the files below folders of a root. A folder that is not there has none. */
export function listFiles(root: string, folders: readonly string[]): Listing {
  const listing: Listing = { files: [], problems: [] };
  for (const folder of folders) {
    const itself = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
    if (itself?.isDirectory()) listFolder(root, folder, listing);
    else if (itself) tell(folder, refusal('not-a-file', { path: folder }), listing);
  }
  return listing;
}

/** The regular files right in a folder; none where there is no such folder, or where it cannot be read. */
export function filesIn(root: string, folder: string): string[] {
  const absolute = path.join(root, folder);
  if (!lstatSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return [];
  return (entriesOf(root, folder, { files: [], problems: [] }) ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name.toString()}`);
}

/** Folders that a project has before it has a report. */
const mayBeEmpty = ['content', 'content/projects', 'content/reports', 'data'];

function listFolder(root: string, folder: string, listing: Listing): void {
  const entries = entriesOf(root, folder, listing);
  if (!entries) return;
  const isEmpty = entries.every(({ name }) => isLitter(name.toString()));
  if (isEmpty && !mayBeEmpty.includes(folder))
    tell(folder, refusal('empty-folder', { path: folder }), listing);
  for (const entry of entries) listEntry(root, folder, entry, listing);
}

/** What lies in a folder, with the bytes of its names; undefined where the disk does not say. */
function entriesOf(root: string, folder: string, listing: Listing): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (fault) {
    listing.problems.push(...unreadable({ path: folder, failure: failureOf(fault) }));
    return undefined;
  }
}

/** The type is that of the entry itself: a link is a link, wherever it leads. */
function listEntry(root: string, folder: string, entry: Dirent<Buffer>, listing: Listing): void {
  const name = entry.name.toString();
  const where = `${folder}/${name}`;
  if (!Buffer.from(name).equals(entry.name))
    tell(where, refusal('name-encoding', { name }), listing);
  else if (entry.isDirectory()) listFolder(root, where, listing);
  else if (entry.isFile()) listing.files.push(where);
  else tell(where, refusal('not-a-file', { path: where }), listing);
}

function tell(file: string, said: Message, { problems }: Listing): void {
  problems.push(at(fileStart(file), said));
}
