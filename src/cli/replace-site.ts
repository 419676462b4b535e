import { existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/language.ts';
import { isRefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import { deleteIfPossible, lockFile, takeLock, type Lock } from './build-lock.ts';
import type { Effects, ExitCode } from './effects.ts';
import { onSignals } from './on-signals.ts';
import { makeReadable, moveBeside, siteFolder, stagingFolder, swapFolder } from './site-folder.ts';

/** Where a site goes, and the language in which faults are reported. */
export interface SitePlace {
  /** Relative to the project. */
  out: string;
  lang: Language;
}

/**
 * Makes a site in a folder of its own and puts it in the place of the former one when it is whole. Whatever happens,
 * the folder holds the old site or the new one. Refused input, a disk that is full, a file that vanishes, another
 * build and a signal end with one line and 1 (a signal with 128 and its number); a fault of ours is thrown.
 */
export async function replaceSite(
  { out, lang }: SitePlace,
  effects: Pick<Effects, 'root' | 'printError'>,
  make: (staging: string) => Promise<void>,
): Promise<ExitCode> {
  const place = siteFolder(effects.root, out);
  if (!('not' in place)) return makeUnderLock({ folder: place.folder, lang }, effects, make);
  effects.printError(dictionaries[lang].cli.site.refused[place.not](out));
  return 1;
}

/** As `replaceSite`, but without a `folder` what is made is thrown away: all that counts went into the store. */
export async function makeUnderLock(
  { folder, lang }: { folder?: string; lang: Language },
  { root, printError }: Pick<Effects, 'root' | 'printError'>,
  make: (staging: string) => Promise<void>,
): Promise<ExitCode> {
  const words = dictionaries[lang].cli.site;
  const refuse = (line: string): ExitCode => {
    printError(line);
    return 1;
  };
  try {
    mkdirSync(path.dirname(folder ?? lockFile(root)), { recursive: true });
    const lock = takeLock(root, folder ?? '');
    if ('heldBy' in lock) return refuse(words.busy(lock.heldBy, lockFile(root)));
    if (lock.tookOver) printError(words.tookOver[lock.tookOver]);
    const sayStopped = (): void => printError(words.stopped);
    const isPlaced = await underLock(lock, { root, folder }, sayStopped, make);
    return isPlaced ? 0 : refuse(words.lost);
  } catch (fault) {
    if (isRefusedInput(fault)) return refuse(fault.message);
    const file = fileFault(fault);
    if (!file) throw fault;
    return refuse(words.fault[file.kind](file.named ?? root));
  }
}

/** Pages that were being made when another one threw are written still, until the process ends. */
const leftOver = new Set<string>();
process.once('exit', () => leftOver.forEach(deleteIfPossible));

/** Gives whether the site was put in place: not where another build has taken the lock over. */
async function underLock(
  lock: Lock,
  { root, folder }: { root: string; folder: string | undefined },
  sayStopped: () => void,
  make: (staging: string) => Promise<void>,
): Promise<boolean> {
  const made: string[] = [];
  const clean = (): void => {
    made.forEach(deleteIfPossible);
    lock.release();
  };
  const forget = onSignals(() => {
    sayStopped();
    clean();
  });
  const noted = (name: string): string => {
    made.push(name);
    return name;
  };
  try {
    const staging = noted(stagingFolder(root));
    await make(staging);
    if (folder === undefined) return true;
    refuseRemains(staging);
    const finished = noted(await moveBeside(staging, folder));
    makeReadable(finished);
    if (!lock.isOurs()) return false;
    swapFolder(finished, folder);
    return true;
  } catch (fault) {
    for (const name of made) leftOver.add(name);
    throw fileFault(fault) || isRefusedInput(fault) || !isFull(root) ? fault : fullDisk(root);
  } finally {
    clean();
    forget();
  }
}

/** Astro keeps the data of every page in `.prerender` while it works; none of it may be published. */
function refuseRemains(folder: string): void {
  const remains = readdirSync(folder).filter(
    (name) => name.startsWith('.') && name !== '.well-known',
  );
  if (remains.length > 0 || !existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`the build is not whole: ${remains.join(', ') || 'no front page'}`);
  }
}

/** What the system says of a file that it could not read or write. */
export type FileFault = 'full' | 'vanished' | 'forbidden' | 'in-use' | 'other';

const kinds: Readonly<Record<string, FileFault>> = {
  ...{ ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full' },
  ...{ ENOENT: 'vanished', ESTALE: 'vanished' },
  ...{ EACCES: 'forbidden', EPERM: 'forbidden', EROFS: 'forbidden' },
  ...{ EBUSY: 'in-use', EXDEV: 'in-use', ENOTEMPTY: 'in-use', ETXTBSY: 'in-use' },
};

type SystemFault = NodeJS.ErrnoException & { dest?: string };

/** The system's own fault with a file, also where Astro has wrapped it; undefined for every other fault. */
function fileFault(fault: unknown): { kind: FileFault; named: string | undefined } | undefined {
  if (!(fault instanceof Error)) return undefined;
  const { code = '', syscall = '', path: file, dest }: SystemFault = fault;
  const isOfFile = syscall !== '' && !syscall.startsWith('spawn');
  if (isOfFile) return { kind: kinds[code] ?? 'other', named: dest ?? file };
  return fileFault(fault.cause);
}

/** Below this many bytes the next file may not fit. */
const leastRoom = 1_000_000;

/** Whether the disk of a folder is full: what fails for want of room does not always say so. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < leastRoom;
}

function fullDisk(folder: string): Error {
  const fault = { code: 'ENOSPC', syscall: 'write', path: folder };
  return Object.assign(new Error('the disk is full'), fault);
}
