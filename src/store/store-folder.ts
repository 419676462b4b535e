import path from 'node:path';

/** Names the folder of the store to pages, loaders and their workers, which Astro starts out of our reach. */
const storeVariable = 'MAALESTOK_STORE';

/** Says where what this process and its workers make is kept: in a folder that was named, or in the project's cache. */
export function enterStore(root: string, folder = path.join(root, '.cache', 'store')): void {
  process.env[storeVariable] = path.resolve(folder);
}

/** The folder of the store: where nobody named one, it is in the cache of the project that the process runs in. */
export function storeFolder(): string {
  return process.env[storeVariable] ?? path.resolve('.cache', 'store');
}
