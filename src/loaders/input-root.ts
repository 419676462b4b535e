import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { inputFolder } from '../files/read-inputs.ts';

/** The folder that the site which Astro builds is read from. */
export function inputRoot(config: LoaderContext['config']): string {
  return inputFolder(fileURLToPath(config.root));
}

/**
 * Takes every entry out of a collection and leaves it there: of one that is cleared, and then gets none, Astro says
 * on every page that it does not exist. A site whose reports are all drafts has no entries.
 */
export function empty(store: LoaderContext['store']): void {
  store.clear();
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/** While developing: loads again when a file of the input changes, and tells what is wrong without stopping. */
export function onChange(
  { watcher, config, logger }: LoaderContext,
  load: () => void | Promise<void>,
): void {
  if (!watcher) return;
  const root = inputRoot(config);
  watcher.add(['content', 'data'].map((folder) => path.join(root, folder)));
  watcher.on('all', (_event, file) => {
    const place = path.relative(root, file).split(path.sep)[0];
    if (place !== 'content' && place !== 'data') return;
    void Promise.resolve()
      .then(load)
      .catch((fault: unknown) => {
        logger.error(fault instanceof Error ? fault.message : String(fault));
      });
  });
}
