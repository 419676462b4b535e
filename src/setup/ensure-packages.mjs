import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { runNpm } from './npm.mjs';
import { projectFolder } from './project-folder.mjs';

/** @typedef {(words: string[]) => Promise<number>} Npm */

/**
 * Installs the packages where they are missing or where the lock has changed since.
 * @param {{folder?: string, npm?: Npm}} effects
 * @returns {Promise<number>} 0, or npm's exit code
 */
export async function ensurePackages({ folder = projectFolder, npm = runNpm } = {}) {
  const wanted = fingerprint(path.join(folder, 'package-lock.json'));
  const stamp = path.join(folder, 'node_modules', '.maalestok-lock');
  if (readStamp(stamp) === wanted) return 0;
  console.error('Henter pakker (npm ci) … Installing packages …');
  // --loglevel=error: the machine's Node may be older than the packages ask for. They run on Node 24.
  const exitCode = await npm(['ci', '--loglevel=error', '--no-audit', '--no-fund']);
  if (exitCode === 0) writeFileSync(stamp, wanted);
  else
    console.error(
      'Pakkerne blev ikke hentet; kør: npm ci. No packages were installed; run: npm ci.',
    );
  return exitCode;
}

/**
 * What node_modules was made from: the lock, and the machine that its native packages fit.
 * @param {string} lock
 */
function fingerprint(lock) {
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
