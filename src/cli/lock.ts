import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
