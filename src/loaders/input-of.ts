import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs, type Inputs } from '../files/read-inputs.ts';

/** The input of the site that Astro builds. */
export function inputOf(config: LoaderContext['config']): Inputs {
  return readInputs(inputFolder(fileURLToPath(config.root)));
}

/** While developing: loads again when a file of the input changes, and tells what is wrong without stopping. */
export function onChange({ watcher, config, logger }: LoaderContext, load: () => void): void {
  if (!watcher) return;
  const root = inputFolder(fileURLToPath(config.root));
  watcher.add(['content', 'data'].map((folder) => path.join(root, folder)));
  watcher.on('all', (_event, file) => {
    const place = path.relative(root, file).split(path.sep)[0];
    if (place !== 'content' && place !== 'data') return;
    try {
      load();
    } catch (fault) {
      logger.error(fault instanceof Error ? fault.message : String(fault));
    }
  });
}
