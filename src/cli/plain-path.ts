import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onSignals } from './on-signals.ts';

/** How Astro is started: in the project's folder, or in a link to it that is not resolved. */
interface AstroProject {
  root: string;
  vite?: { resolve: { preserveSymlinks: true } };
}

/** Vite and Astro take these in the name of a file for a question, a place in it, or a letter in code. */
const special = /[#%?*]/;

/**
 * The project at a path that Astro can read: its own, or a link to it, which is gone when the process ends. So a
 * folder named `Evaluering #2 (100 %)` works as any other.
 */
export function astroProject(root: string): AstroProject {
  if (!special.test(root)) return { root };
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'maalestok-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  onSignals(remove);
  const link = path.join(folder, 'project');
  symlinkSync(root, link, 'junction');
  return { root: link, vite: { resolve: { preserveSymlinks: true } } };
}
