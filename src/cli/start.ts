import { preview } from 'astro';
import type { Language } from '../domain/language.ts';
import { dictionaries } from '../words/words.ts';
import { build } from './build.ts';
import type { Effects, ExitCode } from './effects.ts';
import { astroProject } from './plain-path.ts';

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
  const server = await preview({
    ...astroProject(effects.root),
    logLevel: 'warn',
    server: { port: Number(port) },
  });
  effects.print(dictionaries[options.lang].cli.serving(server.port));
  return 0;
}
