import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import { areDraftsIncluded, includeDrafts, inputFolder, readInputs } from '../files/read-inputs.ts';
import { dictionaries } from '../words/words.ts';
import { astroProject } from './plain-path.ts';
import type { Effects, ExitCode } from './effects.ts';
import { replaceSite, type SitePlace } from './replace-site.ts';

export interface BuildOptions extends SitePlace {
  /** Whether drafts are part of the site. */
  drafts?: boolean;
}

/** Builds the site, and puts it in the place of the former one when it is whole. */
export async function build(options: BuildOptions, effects: Effects): Promise<ExitCode> {
  forgetEnvironment();
  if (options.drafts) includeDrafts();
  const code = await replaceSite(options, effects, (staging) => {
    const project = astroProject(effects.root);
    const outDir = path.join(project.root, path.relative(effects.root, staging));
    return workingBeside(project.root, () =>
      buildWithAstro({ ...project, outDir, logLevel: 'warn' }),
    );
  });
  if (code === 0) tellDraftsLeftOut(options, effects);
  return code;
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
function forgetEnvironment(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
}
