/** Names the folder with `content/` and `data/` to the loaders, which Astro starts out of our reach. */
export const inputVariable = 'MAALESTOK_INPUT';

/** The folder to read from: the one named, or the project's own. */
export function inputFolder(root: string): string {
  return process.env[inputVariable] ?? root;
}
