import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Who builds, told apart from every later process that has the same number, and the folder of the site it makes. */
interface Holder {
  process: number;
  start: string;
  boot: string;
  host: string;
  target: string;
}

/** Why a lock keeps nobody out: it cannot be read, or its build cannot be running. */
export type Staleness = 'unreadable' | 'other-host' | 'restarted' | 'ended' | 'other-process';

/** What a lock says. */
export type LockState =
  | { kind: 'free' }
  | { kind: 'held'; process: number }
  | { kind: 'stale'; why: Staleness; text: string; target?: string };

export interface Lock {
  /** Whether nobody has taken it over in the meantime. */
  isOurs: () => boolean;
  /** Where the lock cannot be deleted, it is taken over when this process has ended. */
  release: () => void;
  /** What was wrong with the lock that was there before, if one was. */
  tookOver: Staleness | undefined;
}

/** The one lock of a project: all its builds share Astro's cache. */
export function lockFile(root: string): string {
  return path.join(root, '.cache', 'build.lock');
}

/**
 * Takes the lock of a project for the build of a site in `target`; a lock whose build cannot be running is taken over.
 * Gives the number of the process that holds it, where one does. A lock appears with all its text or not at all, so
 * that an empty one was left by a full disk and not by a build that has just begun.
 */
export function takeLock(root: string, target: string): Lock | { heldBy: number } {
  const file = lockFile(root);
  const text = JSON.stringify({ ...thisProcess(), target } satisfies Holder);
  mkdirSync(path.dirname(file), { recursive: true });
  const own = mkdtempSync(`${file}.`);
  try {
    writeFileSync(path.join(own, 'new'), text);
    let tookOver: Staleness | undefined;
    while (!isLinked(path.join(own, 'new'), file)) {
      const state = lockState(root);
      if (state.kind === 'held') return { heldBy: state.process };
      if (state.kind === 'stale') {
        tookOver = state.why;
        moveAway(file, state.text, path.join(own, 'old'));
      }
    }
    const isOurs = (): boolean => textOf(file) === text;
    const release = (): void => {
      if (isOurs()) deleteIfPossible(file);
    };
    return { isOurs, tookOver, release };
  } finally {
    deleteIfPossible(own);
  }
}

/** What the lock of a project says, and whether the build that it names can still be running. */
export function lockState(root: string): LockState {
  const text = textIn(lockFile(root));
  if (text === undefined) return { kind: 'free' };
  const holder = holderIn(text);
  if (!holder) return { kind: 'stale', why: 'unreadable', text };
  const why = staleness(holder);
  if (why === undefined) return { kind: 'held', process: holder.process };
  return { kind: 'stale', why, text, target: holder.target };
}

function staleness({ process: number, start, boot, host }: Holder): Staleness | undefined {
  const here = thisProcess();
  if (host !== here.host) return 'other-host';
  if (boot !== here.boot) return 'restarted';
  if (!isRunning(number)) return 'ended';
  const now = startOf(number);
  return now === undefined || now === start ? undefined : 'other-process';
}

/** Deletes what keeps nobody out where it stays. */
export function deleteIfPossible(name: string): void {
  try {
    rmSync(name, { recursive: true, force: true });
  } catch {
    // It is in use, or may not be deleted.
  }
}

/** Gives a file a second name, unless something has that name already. */
function isLinked(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault;
    return false;
  }
}

/** Moves a stale lock away. One that another build has put in its place meanwhile is put back. */
function moveAway(file: string, stale: string, away: string): void {
  try {
    renameSync(file, away);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  if (textIn(away) !== stale) isLinked(away, file);
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const { process: number, start, boot, host, target } = JSON.parse(text) as Partial<Holder>;
    const isWhole = [start, boot, host, target].every((one) => typeof one === 'string');
    return isWhole && Number.isSafeInteger(number) ? (JSON.parse(text) as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function thisProcess(): Omit<Holder, 'target'> {
  return {
    process: process.pid,
    start: startOf(process.pid) ?? '',
    boot: textOf('/proc/sys/kernel/random/boot_id') ?? '',
    host: hostname(),
  };
}

/** Signal 0 asks whether there is a process; one that has ended and waits for its parent to notice is none. */
function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
  return !/^[ZX]$/.test(statOf(number)?.[0] ?? '');
}

/** When a process began, in the system's own words; undefined where it does not say (Windows, other people's). */
function startOf(number: number): string | undefined {
  if (process.platform === 'linux') return statOf(number)?.[19];
  return process.platform === 'darwin' ? startByPs(number) : undefined;
}

/** What Linux knows of a process, from its state on: proc_pid_stat(5), fields 3 and later. */
function statOf(number: number): string[] | undefined {
  const stat = textOf(`/proc/${number}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function startByPs(number: number): string | undefined {
  try {
    const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const words = ['-o', 'lstart=', '-p', String(number)];
    return execFileSync('ps', words, { env: environment, encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function codeOf(fault: unknown): string | undefined {
  return (fault as NodeJS.ErrnoException).code;
}
