import { dev as serveWithAstro } from 'astro';
import type { Effects } from './effects.ts';

/** Serves the site while content and code change. */
export async function dev(effects: Effects): Promise<void> {
  await serveWithAstro({ root: effects.root });
}
