import { dev as serveWithAstro } from 'astro';
import { includeDrafts } from '../files/read-inputs.ts';
import { enterStore } from '../store/store-folder.ts';
import { forgetEnvironment } from './build.ts';
import type { Effects } from './effects.ts';
import { astroProject } from './plain-path.ts';

/** Serves the site with its drafts while content and code change. */
export async function dev({ port }: { port: string }, { root }: Effects): Promise<void> {
  forgetEnvironment('development');
  includeDrafts();
  enterStore(root);
  await serveWithAstro({ ...astroProject(root), server: { port: Number(port) } });
}
