import path from 'node:path';
import { enterSite } from '../files/site-setting.ts';
import { inputFolder } from '../files/read-inputs.ts';
import type { Language } from '../domain/language.ts';
import { dictionaries } from '../words/words.ts';
import { build } from './build.ts';
import type { Effects, ExitCode } from './effects.ts';
import { serveSite } from './serve-site.ts';

export interface StartOptions {
  lang: Language;
  port: string;
  /** Whether drafts are part of the site. */
  drafts?: boolean;
}

/** Builds the site and serves it on this machine. The server runs until it is stopped. */
export async function start(
  { port, ...options }: StartOptions,
  effects: Effects,
): Promise<ExitCode> {
  const code = await build({ out: 'dist', ...options }, effects);
  if (code !== 0) return code;
  const { base } = enterSite(inputFolder(effects.root));
  const say = dictionaries[options.lang].cli;
  const served = await serveAtFreePort(path.join(effects.root, 'dist'), Number(port));
  if (served === undefined) effects.printError(say.portTaken(port));
  else effects.print(say.serving(served, base));
  return served === undefined ? 1 : 0;
}

/** How many ports are tried: `npm run dev` may have the first. */
const tries = 10;

/** Serves at the first port that nobody has, from one on. Gives its number. */
async function serveAtFreePort(folder: string, first: number): Promise<number | undefined> {
  for (let port = first; port < first + tries; port += 1)
    try {
      await serveSite(folder, port);
      return port;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    }
  return undefined;
}
