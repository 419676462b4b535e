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

/** Saving a file is several changes of it, and an editor may save several; so many milliseconds after the last one. */
const settled = 30;

/**
 * While developing: loads again when files of the input have changed, one load after another. `load` is given their
 * paths from the root of the input.
 */
export function onChange(
  { watcher, config, logger }: LoaderContext,
  load: (files: readonly string[]) => void | Promise<void>,
): void {
  if (!watcher) return;
  const root = inputRoot(config);
  watcher.add(['content', 'data'].map((folder) => path.join(root, folder)));
  const changed = new Set<string>();
  let loading: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const loadChanged = (): void => {
    const files = [...changed];
    changed.clear();
    loading = loading
      .then(() => load(files))
      .catch((fault: unknown) => {
        logger.error(fault instanceof Error ? fault.message : String(fault));
      });
  };
  watcher.on('all', (_event, file) => {
    const name = path.relative(root, file).split(path.sep).join('/');
    if (!/^(?:content|data)\//.test(name)) return;
    changed.add(name);
    clearTimeout(waiting);
    waiting = setTimeout(loadChanged, settled);
  });
}
