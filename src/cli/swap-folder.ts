import { existsSync, renameSync, rmSync } from 'node:fs';

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
