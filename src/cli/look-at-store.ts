import type { Language } from '../domain/language.ts';
import { deleteDamaged, prune, storeSize, type StoreSize } from '../store/inspect-store.ts';
import { enterStore, storeFolder } from '../store/store-folder.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface StoreOptions {
  lang: Language;
  store?: string;
  verify?: boolean;
  /** Days, as they were typed. */
  prune?: string;
  /** Megabytes, as they were typed. */
  most?: string;
}

/** Says what the store holds; deletes what is damaged, or was not used for long, where that is asked for. */
export function lookAtStore(options: StoreOptions, { root, ...effects }: Effects): ExitCode {
  const words = dictionaries[options.lang].cli.site.store;
  const asked = { '--prune': options.prune, '--most': options.most };
  const unreadable = Object.entries(asked).filter(([, text]) => text && !/^\d{1,9}$/.test(text));
  for (const [option, text = ''] of unreadable) effects.printError(words.unreadable(option, text));
  if (unreadable.length > 0) return 1;
  enterStore(root, options.store);
  const folder = storeFolder();
  if (options.verify) effects.print(words.damaged(deleteDamaged(folder).files));
  if (options.prune !== undefined || options.most !== undefined) {
    const keeping = {
      ...(options.prune === undefined ? {} : { days: Number(options.prune) }),
      ...(options.most === undefined ? {} : { bytes: Number(options.most) * 1e6 }),
    };
    effects.print(said(words.pruned, prune(folder, keeping)));
  }
  effects.print(said(words.holds, storeSize(folder)));
  return 0;
}

function said(
  say: (files: number, megabytes: number) => string,
  { files, bytes }: StoreSize,
): string {
  return say(files, Math.round(bytes / 1e6));
}
