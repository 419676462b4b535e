import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../files/sha256.ts';
import { contentKey, readRecord } from './made-store.ts';

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
      : readRecord(readFileSync(file)) === undefined;
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
  const records = filesBelow(folder, 'made/*/*')
    .map((file) => ({ file, used: statSync(file).mtimeMs, names: contentsNamed(file) }))
    .sort((a, b) => b.used - a.used || (a.file < b.file ? -1 : 1));
  const kept = new Set<string>();
  let room = bytes;
  const unused: string[] = [];
  for (const { file, used, names } of records) {
    const added = names.filter(({ hash }) => !kept.has(hash));
    const size = statSync(file).size + added.reduce((sum, one) => sum + one.size, 0);
    if (used < oldest || size > room) {
      unused.push(file);
      room = used < oldest ? room : 0;
      continue;
    }
    room -= size;
    for (const { hash } of added) kept.add(hash);
  }
  const named = new Set([...kept].map((hash) => path.join(folder, contentKey(hash))));
  const contents = filesBelow(folder, 'contents/*/*').filter((file) => !named.has(file));
  return deleteAll([...unused, ...contents]);
}

function contentsNamed(record: string): { hash: string; size: number }[] {
  return Object.values(readRecord(readFileSync(record))?.contents ?? {});
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
