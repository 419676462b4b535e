import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

import { findChromium } from '../../src/setup/find-chromium.mjs';
import { projectFolder } from '../../src/setup/project-folder.mjs';
import { readSite } from './built-site.ts';
import { serveSite } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteFolder: string;
    siteOrigin: string;
    browserEndpoint: string;
  }
}

/** One server and one browser for the whole run of the site's tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = path.resolve(projectFolder, process.env['MAALESTOK_DIST'] ?? 'dist');
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} holds no site. Build it first: npm run build`);
  const browser = await launchBrowser();
  const server = await serveSite(readSite(folder));
  project.provide('siteFolder', folder);
  project.provide('siteOrigin', server.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([server.stop(), browser.close()]);
  };
}

function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: set MAALESTOK_CHROMIUM');
  return chromium.launchServer({
    executablePath,
    // Chromium refuses its own sandbox to root, and only to root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Without these Chromium asks for updates and lists of its own, which a closed network refuses.
    args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--disable-component-update'],
  });
}
