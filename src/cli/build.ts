import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { areDraftsIncluded, includeDrafts, inputFolder, readInputs } from '../files/read-inputs.ts';
import { dictionaries } from '../words/words.ts';
import { astroProject } from './plain-path.ts';
import type { Effects, ExitCode } from './effects.ts';
import { isAsBuilt, noteBuilt, siteKey } from './built-site.ts';
import { replaceSite, type SitePlace } from './replace-site.ts';
import { siteFolder } from './site-folder.ts';
import { enterStore } from '../store/store-folder.ts';

export interface BuildOptions extends SitePlace {
  /** Whether drafts are part of the site. */
  drafts?: boolean;
  /** The folder that keeps what is made; false where nothing that was made before is used, and nothing is kept. */
  store?: string | boolean;
}

/** Builds the site, and puts it in the place of the former one when it is whole. */
export async function build(options: BuildOptions, effects: Effects): Promise<ExitCode> {
  forgetEnvironment();
  if (options.drafts) includeDrafts();
  const code = await withStore(options.store, effects.root, () =>
    options.store === false ? buildAnew(options, effects) : buildUnlessThere(options, effects),
  );
  if (code === 0) tellDraftsLeftOut(options, effects);
  return code;
}

/** Notes what the site was built from, and leaves it alone while that is the same. */
async function buildUnlessThere(options: BuildOptions, effects: Effects): Promise<ExitCode> {
  const key = siteKey(effects.root);
  if (isThere(options, effects, key)) return 0;
  const code = await buildAnew(options, effects);
  const place = siteFolder(effects.root, options.out);
  if (code === 0 && 'folder' in place) noteBuilt(place.folder, key);
  return code;
}

/** Says so where the site is there already, and nothing has changed since. */
function isThere({ out, lang }: BuildOptions, { root, print }: Effects, key: string): boolean {
  const place = siteFolder(root, out);
  const isBuilt = 'folder' in place && existsSync(place.folder) && isAsBuilt(place.folder, key);
  if (isBuilt) print(dictionaries[lang].cli.site.unchanged(out));
  return isBuilt;
}

function buildAnew(options: BuildOptions, effects: Effects): Promise<ExitCode> {
  return replaceSite(options, effects, (staging) => runAstro(effects.root, staging));
}

/** Lets Astro make the pages of this process in a folder of the project. */
export function runAstro(root: string, folder: string): Promise<void> {
  const project = astroProject(root);
  const outDir = path.join(project.root, path.relative(root, folder));
  return workingBeside(project.root, () =>
    buildWithAstro({ ...project, outDir, logLevel: 'warn' }),
  );
}

/** Works with the store that was named, with the project's own, or with an empty one that is gone afterwards. */
export async function withStore<Answer>(
  store: BuildOptions['store'],
  root: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (store !== false) {
    enterStore(root, typeof store === 'string' ? store : undefined);
    return work();
  }
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'no-store-'));
  enterStore(root, folder);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tellDraftsLeftOut({ lang }: BuildOptions, { root, print }: Effects): void {
  if (areDraftsIncluded()) return;
  const drafts = readInputs(inputFolder(root)).versions.filter(({ isDraft }) => isDraft);
  if (drafts.length > 0) print(dictionaries[lang].cli.draftsLeftOut(drafts.length));
}

/**
 * Astro prepares pages below the folder that the process is in, where they must find the packages. The folder that
 * holds the project will do, and does not follow a link to it.
 */
async function workingBeside(project: string, work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(path.dirname(project));
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}

/** Vite takes these names from the environment as its own; the site must not depend on who builds it. */
export function forgetEnvironment(mode: 'production' | 'development' = 'production'): void {
  process.env['NODE_ENV'] = mode;
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
}
