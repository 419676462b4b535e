import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { areDraftsIncluded, inputFolder } from '../files/read-inputs.ts';
import { readFile } from '../files/read-file.ts';
import { sha256 } from '../files/sha256.ts';
import { pagesCodeHash } from '../store/code-hash.ts';
import { diskStore } from '../store/disk-store.ts';
import { storeFolder } from '../store/store-folder.ts';

/** What a site was built from, and what was built then. */
interface BuiltSite {
  /** A hash of all that it was built from. */
  key: string;
  /** A hash of the names, sizes and times of its files. */
  files: string;
}

/** A hash of all that a site is built from: the input, the public files, the code, and what was asked for. */
export function siteKey(root: string): string {
  const code = pagesCodeHash(['src/content.config.ts']);
  const asked = [process.env['MAALESTOK_SITE'] ?? null, areDraftsIncluded()];
  const input = filesOf(inputFolder(root), ['content', 'data']);
  return sha256(JSON.stringify([code, asked, input, filesOf(root, ['public'])]));
}

/** The files below folders with their hashes, and what there is that is none. */
function filesOf(root: string, folders: readonly string[]): unknown {
  const { files, problems } = listFiles(root, folders);
  const hashed = files.sort().map((file) => {
    const { bytes, failure } = readFile(root, file);
    return [file, failure ?? sha256(bytes)];
  });
  return [hashed, problems];
}

/**
 * Whether a folder holds the site that would be built now, as it was put there. Its files are known again by their
 * names, sizes and times; where a machine checks changes (`CI`), times prove nothing, and the site is built.
 */
export function isAsBuilt(folder: string, key: string): boolean {
  if (process.env['CI']) return false;
  const noted = diskStore(storeFolder()).get(noteOf(folder));
  if (!noted) return false;
  const site = JSON.parse(Buffer.from(noted).toString()) as BuiltSite;
  return site.key === key && site.files === lookOf(folder);
}

/** Notes what a folder holds now, and what it was built from. */
export function noteBuilt(folder: string, key: string): void {
  const site: BuiltSite = { key, files: lookOf(folder) };
  diskStore(storeFolder()).put(noteOf(folder), JSON.stringify(site));
}

const noteOf = (folder: string): string => `sites/${sha256(folder)}.json`;

function lookOf(folder: string): string {
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stat = lstatSync(path.join(folder, name));
      return `${name} ${stat.isDirectory() ? '' : `${stat.size} ${stat.mtimeMs}`}`;
    });
  return sha256(lines.join('\n'));
}
