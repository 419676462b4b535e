import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { deleteIfPossible, lockState } from './build-lock.ts';

/** Why no site is put in a folder. */
export type FolderRefusal =
  'dead-link' | 'no-folder' | 'holds-project' | 'holds-repository' | 'holds-other-files';

/** Where a site goes: relative to the project, and through links to the folder that they lead to. */
export function siteFolder(root: string, out: string): { folder: string } | { not: FolderRefusal } {
  const named = path.resolve(root, out);
  const stat = lstatSync(named, { throwIfNoEntry: false });
  if (!stat) return holdsProject(root, named) ? { not: 'holds-project' } : { folder: named };
  const folder = followed(named);
  if (folder === undefined) return { not: 'dead-link' };
  const not = refusalOf(root, folder);
  return not ? { not } : { folder };
}

/** What stands in the way of replacing a folder: whatever is in it would be gone. */
function refusalOf(root: string, folder: string): FolderRefusal | undefined {
  if (!statSync(folder).isDirectory()) return 'no-folder';
  if (holdsProject(root, folder)) return 'holds-project';
  const names = readdirSync(folder);
  if (names.includes('.git')) return 'holds-repository';
  return names.length > 0 && !names.includes('index.html') ? 'holds-other-files' : undefined;
}

/** The project's own files, which no site may replace, nor be laid among. */
const ownFolders = ['content', 'data', 'public', 'src', 'node_modules'];

function holdsProject(root: string, folder: string): boolean {
  const real = realpathSync(root);
  const isIn = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}${path.sep}`);
  const own = ownFolders.map((name) => path.join(real, name));
  return [real, root].some((one) => isIn(one, folder)) || own.some((one) => isIn(folder, one));
}

function followed(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

const formerOf = (folder: string): string => `${folder}.former`;

/** Makes an empty folder in the project, where Astro finds the packages, and deletes those of builds that were killed. */
export function stagingFolder(root: string): string {
  const start = path.join(root, '.cache', 'site-');
  deleteAll(start);
  return mkdtempSync(start);
}

/**
 * Moves a finished folder beside the one whose place it takes, so that one rename puts it there: it is copied where
 * that is on another drive.
 */
export async function moveBeside(finished: string, target: string): Promise<string> {
  const start = `${target}.staging`;
  deleteAll(start);
  const beside = `${start}-${path.basename(finished)}`;
  try {
    await moveOrCopy(finished, beside);
    return beside;
  } catch (fault) {
    deleteIfPossible(beside);
    throw fault;
  }
}

async function moveOrCopy(folder: string, target: string): Promise<void> {
  try {
    renameSync(folder, target);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault;
    // The synchronous form does not say that a disk is full.
    await cp(folder, target, { recursive: true });
  }
}

/** Deletes all folders whose path begins in a way. */
function deleteAll(start: string): void {
  const folder = path.dirname(start);
  for (const name of readdirSync(folder))
    if (name.startsWith(path.basename(start))) deleteIfPossible(path.join(folder, name));
}

/**
 * Puts a finished folder in the place of another: readers see the old one or the new one, never half of each.
 * Where the second rename fails, the old folder is put back.
 */
export function swapFolder(finished: string, target: string): void {
  const former = formerOf(target);
  if (existsSync(target)) {
    rmSync(former, { recursive: true, force: true });
    renameSync(target, former);
  }
  try {
    renameSync(finished, target);
  } catch (fault) {
    if (existsSync(former)) renameSync(former, target);
    throw fault;
  }
  deleteIfPossible(former);
}

/**
 * Finds a site that a build was about to replace when it was killed, between its two renames, and puts it back:
 * that of the project's own `dist`, and of the folder that the lock of the killed build names. Gives the folders.
 * What cannot be read or renamed is left to the next build, which says so.
 */
export function putBackSites(root: string): string[] {
  try {
    const state = lockState(root);
    if (state.kind === 'held') return [];
    const named = state.kind === 'stale' && state.target ? [state.target] : [];
    return [...new Set([ledTo(path.join(root, 'dist')), ...named])].filter(isPutBack);
  } catch {
    return [];
  }
}

function isPutBack(folder: string): boolean {
  if (existsSync(folder) || !existsSync(formerOf(folder))) return false;
  renameSync(formerOf(folder), folder);
  return true;
}

/** Where a link leads, also when nothing is there; the name itself where it is none. */
function ledTo(name: string): string {
  const isLink = lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? path.resolve(path.dirname(name), readlinkSync(name)) : name;
}

/** Lets every web server read a folder, whatever the umask of who built it, and nobody else write in it. */
export function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(name);
    else if (entry.isFile()) chmodSync(name, 0o644);
  }
}
