import {
  existsSync,
  readdirSync,
  rmSync,
  renameSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build as buildWithAstro } from 'astro';
import type { Language } from '../domain/language.ts';
import { areDraftsIncluded, includeDrafts, inputFolder, readInputs } from '../files/read-inputs.ts';
import { isRefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface BuildOptions {
  lang: Language;
  /** Where the site goes, relative to the project. */
  out: string;
  /** Whether drafts are part of the site. */
  drafts?: boolean;
}

/**
 * Builds the site in a folder of its own and swaps it in when it is whole.
 * Refused input and faults leave the former site as it was, and nothing of theirs behind.
 */
export async function build(
  { out, drafts, lang }: BuildOptions,
  effects: Effects,
): Promise<ExitCode> {
  forgetEnvironment();
  if (drafts) includeDrafts();
  const target = path.resolve(effects.root, out);
  // Beside the target, so that one rename puts it in place; the lock guards Astro's cache, which all builds share.
  const staging = `${target}.staging`;
  const code = await withLock(path.join(effects.root, '.cache'), () =>
    buildInto(target, staging, effects),
  );
  if (code === 0) tellDraftsLeftOut(lang, effects);
  if (code !== undefined) return code;
  effects.printError(dictionaries[lang].cli.busy);
  return 1;
}

function tellDraftsLeftOut(lang: Language, { root, print }: Effects): void {
  if (areDraftsIncluded()) return;
  const drafts = readInputs(inputFolder(root)).versions.filter(({ isDraft }) => isDraft);
  if (drafts.length > 0) print(dictionaries[lang].cli.draftsLeftOut(drafts.length));
}

/** Vite takes these names from the environment as its own; the site must not depend on who builds it. */
function forgetEnvironment(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
}

async function buildInto(target: string, staging: string, effects: Effects): Promise<ExitCode> {
  rmSync(staging, { recursive: true, force: true });
  try {
    await buildWithAstro({ root: effects.root, outDir: staging, logLevel: 'warn' });
    refuseRemains(staging);
    swapFolder(staging, target);
    return 0;
  } catch (fault) {
    if (!isRefusedInput(fault)) {
      // Pages that were being made when another one threw are written still, until the process ends.
      process.once('exit', () => rmSync(staging, { recursive: true, force: true }));
      throw fault;
    }
    effects.printError(fault.message);
    return 1;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Astro keeps the data of every page in `.prerender` while it works; none of it may be published. */
function refuseRemains(folder: string): void {
  const remains = readdirSync(folder).filter((name) => name.startsWith('.'));
  if (remains.length > 0 || !existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`the build is not whole: ${remains.join(', ') || 'no front page'}`);
  }
}

/**
 * Puts a finished folder in the place of another: readers see the old one or the new one, never half of each.
 * Where the second rename fails, the old folder is put back.
 */
export function swapFolder(finished: string, target: string): void {
  const former = `${target}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, former);
  try {
    renameSync(finished, target);
  } catch (fault) {
    if (existsSync(former)) renameSync(former, target);
    throw fault;
  }
  rmSync(former, { recursive: true, force: true });
}

/**
 * Runs `work` while nobody else builds in the project. A lock left by a process that is gone is taken over.
 * Gives undefined, and runs nothing, where another build is under way.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'build.lock');
  if (!take(file)) return undefined;
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    if (isHeld(file)) return false;
    rmSync(file, { force: true });
    return take(file);
  }
}

/** Signal 0 asks whether the process that wrote the lock still runs. */
function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
