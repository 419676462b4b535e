import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';

import { childEnvironment } from './child-environment.mjs';
import { projectFolder } from './project-folder.mjs';

const nodeProgram = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node 24 that the packages bring along; the machine's own may be older. */
export const node24 = path.join(projectFolder, 'node_modules', 'node', 'bin', nodeProgram);

/**
 * Runs a program in the project's folder.
 * @param {string} program
 * @param {string[]} words
 * @param {{environment?: NodeJS.ProcessEnv, say?: ((chunk: string) => void) | undefined}} [options] `say` takes what
 *   the program prints; without it the program prints for itself
 * @returns {Promise<number>} its exit code
 */
export function run(program, words, { environment = childEnvironment(), say } = {}) {
  const child = spawn(program, words, {
    cwd: projectFolder,
    env: environment,
    stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (say)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
  const stop = passSignalsTo(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Once its output has been read to the end, which is after it has ended.
    child.once('close', (code, signal) => resolve(code ?? exitCodeOf(signal)));
  }).finally(stop);
}

/**
 * A build makes much garbage and keeps little: collected sooner, 500 reports take 570 MB instead of 830, in the
 * same time.
 */
const memoryFlags = ['--heap-growing-percent=50', '--max-semi-space-size=8'];

/**
 * Runs a JavaScript or TypeScript file with Node 24.
 * @param {string[]} words the file, then its arguments
 */
export const runWithNode24 = (words) => run(node24, [...memoryFlags, ...words]);

/**
 * Hands SIGTERM and SIGHUP to the child, and lets Ctrl-C, which reaches it anyway, end the child first.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignalsTo(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  const wait = () => {};
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', wait);
  return () => process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', wait);
}

/** @param {NodeJS.Signals | null} signal */
const exitCodeOf = (signal) => 128 + (signal ? constants.signals[signal] : 0);
