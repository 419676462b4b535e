import type { Language } from '../domain/language.ts';
import { includeDrafts, inputFolder, readInputs } from '../files/read-inputs.ts';
import { enterShare, readShare, versionsOfShare } from '../store/share.ts';
import { dictionaries } from '../words/words.ts';
import { forgetEnvironment, runAstro, withStore } from './build.ts';
import type { Effects, ExitCode } from './effects.ts';
import { makeUnderLock } from './replace-site.ts';

export interface MakeOptions {
  lang: Language;
  /** `3/8`: the third of eight shares of the reports. */
  share: string;
  /** The folder that keeps what is made. */
  store: string;
  drafts?: boolean;
}

/**
 * Makes a share of the reports into a store: their files, and their own pages in every language. A build with the same
 * store then makes what is left, which are the pages that list reports. Shares may be made at the same time, on
 * machines that have nothing in common but the folder.
 */
export async function make(options: MakeOptions, effects: Effects): Promise<ExitCode> {
  const words = dictionaries[options.lang].cli.site.share;
  const share = readShare(options.share);
  if (!share) {
    effects.printError(words.unreadable(options.share));
    return 1;
  }
  forgetEnvironment();
  if (options.drafts) includeDrafts();
  enterShare(share);
  const code = await withStore(options.store, effects.root, () =>
    makeUnderLock(options, effects, (staging) => runAstro(effects.root, staging)),
  );
  if (code !== 0) return code;
  const made = versionsOfShare(readInputs(inputFolder(effects.root)).versions, share);
  effects.print(words.made(new Set(made.map(({ report }) => report)).size, made.length));
  return code;
}
