import { preview } from 'astro';
import { build } from './build.ts';
import type { Effects, ExitCode } from './effects.ts';

/** Builds the site and serves it on this machine. The server runs until it is stopped. */
export async function start({ port }: { port: string }, effects: Effects): Promise<ExitCode> {
  const code = await build({ out: 'dist' }, effects);
  if (code !== 0) return code;
  const server = await preview({
    root: effects.root,
    logLevel: 'warn',
    server: { port: Number(port) },
  });
  effects.print(`Målestok: http://localhost:${server.port}/  (stop: Ctrl+C)`);
  return 0;
}
