import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

import { projectFolder } from '../../src/setup/project-folder.mjs';
import { readSite } from './built-site.ts';
import { serveSite } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteFolder: string;
    siteOrigin: string;
  }
}

/** One server for the whole run of the site's tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = path.resolve(projectFolder, process.env['MAALESTOK_DIST'] ?? 'dist');
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} holds no site. Build it first: npm run build`);
  const server = await serveSite(readSite(folder));
  project.provide('siteFolder', folder);
  project.provide('siteOrigin', server.origin);
  return () => server.stop();
}
