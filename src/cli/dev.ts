import { dev as serveWithAstro } from 'astro';
import { includeDrafts } from '../files/read-inputs.ts';
import type { Effects } from './effects.ts';
import { astroProject } from './plain-path.ts';

/** Serves the site with its drafts while content and code change. */
export async function dev(effects: Effects): Promise<void> {
  includeDrafts();
  await serveWithAstro(astroProject(effects.root));
}
