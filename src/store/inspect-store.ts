import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../files/sha256.ts';
import { readRecord, type Content, type Made } from './made-store.ts';

/** Files of a store, and what they take in bytes. */
export interface StoreSize {
  files: number;
  bytes: number;
}

/** What a store holds. */
export function storeSize(folder: string): StoreSize {
  return sizeOf(filesBelow(folder, '**/*'));
}

/** Deletes every file of a store that is not whole: what it was is made again when it is next needed. */
export function deleteDamaged(folder: string): StoreSize {
  const isDamaged = (file: string): boolean =>
    path.basename(path.dirname(path.dirname(file))) === 'contents'
      ? sha256(readFileSync(file)) !== path.basename(file)
      : recordIn(file) === undefined;
  return deleteAll(filesBelow(folder, '{contents,made}/*/*').filter(isDamaged));
}

/** What is kept at most: what was used within so many days, and so many bytes of that. */
export interface Keeping {
  days?: number;
  bytes?: number;
}

/** Deletes what was used longest ago, and the contents that nothing names any more. */
export function prune(folder: string, { days = Infinity, bytes = Infinity }: Keeping): StoreSize {
  const oldest = performance.timeOrigin - days * 24 * 60 * 60 * 1000;
  const named = new Set<string>();
  const unused: string[] = [];
  let taken = 0;
  for (const { file, used, size } of recordsByUse(folder)) {
    const added = contentsNamed(file).filter(({ hash }) => !named.has(hash));
    const more = added.reduce((sum, content) => sum + content.size, size);
    const isKept = used >= oldest && taken + more <= bytes;
    if (!isKept) unused.push(file);
    // Nothing that was used before what did not fit is kept for being small.
    taken += isKept || used < oldest ? more : Infinity;
    if (isKept) for (const { hash } of added) named.add(hash);
  }
  const isUnnamed = (file: string): boolean => !named.has(path.basename(file));
  return deleteAll([...unused, ...filesBelow(folder, 'contents/*/*').filter(isUnnamed)]);
}

/** The records of a store, those that were used last first. */
function recordsByUse(folder: string): { file: string; used: number; size: number }[] {
  return filesBelow(folder, 'made/*/*')
    .map((file) => ({ file, used: statSync(file).mtimeMs, size: statSync(file).size }))
    .sort((a, b) => b.used - a.used || (a.file < b.file ? -1 : 1));
}

function recordIn(file: string): Made<unknown> | undefined {
  return readRecord(path.basename(file), readFileSync(file));
}

function contentsNamed(file: string): Content[] {
  return Object.values(recordIn(file)?.contents ?? {});
}

function filesBelow(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function sizeOf(files: readonly string[]): StoreSize {
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

function deleteAll(files: readonly string[]): StoreSize {
  const size = sizeOf(files);
  for (const file of files) rmSync(file, { force: true });
  return size;
}
