import { existsSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { inputFolder } from '../files/read-inputs.ts';
import { dictionaries } from '../words/words.ts';
import { check, type CheckOptions } from './check.ts';
import type { Effects } from './effects.ts';

/** Saving a file is several changes of it; so many milliseconds after the last one it is read. */
const settled = 100;

/** Checks, and again whenever a file of the input was saved, until the process is stopped. */
export function watch(options: CheckOptions, effects: Effects): void {
  const again = (): void => {
    const code = check(options, effects);
    effects.print(dictionaries[options.lang].cli.watching[code === 0 ? 'well' : 'refused']);
  };
  let waiting: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(again, settled);
  };
  again();
  const root = inputFolder(effects.root);
  for (const folder of ['content', 'data'].map((name) => path.join(root, name)))
    if (existsSync(folder)) watchFolder(folder, { recursive: true }, soon);
}
