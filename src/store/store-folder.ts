import path from 'node:path';

/** Names the folder of the store to pages, loaders and their workers, which Astro starts out of our reach. */
const storeVariable = 'MAALESTOK_STORE';

/** Says where what this process and its workers make is kept; where nobody says it, that is in the project's cache. */
export function enterStore(root: string, folder = process.env[storeVariable]): void {
  process.env[storeVariable] = path.resolve(root, folder ?? path.join('.cache', 'store'));
}

/** The folder of the store. Throws where `enterStore` did not name one. */
export function storeFolder(): string {
  const folder = process.env[storeVariable];
  if (!folder) throw new Error('no store was named');
  return folder;
}
