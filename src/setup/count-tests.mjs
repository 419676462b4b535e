import { readFileSync } from 'node:fs';

/** @typedef {import('./run-steps.mjs').Count} Count */

/**
 * How many tests a step ran: vitest's own count where it left one, else the step itself.
 * @param {string | undefined} file
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(file, exitCode) {
  const count = readCount(file) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0, notRun: 0 };
  // A step may fail without a failed test, by a fault in its set-up; that is never 'none failed'.
  return exitCode === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

/**
 * @param {string | undefined} file
 * @returns {Count | undefined}
 */
function readCount(file) {
  if (!file) return undefined;
  try {
    const counted = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: Number(counted.numPassedTests),
      failed: Number(counted.numFailedTests),
      notRun: Number(counted.numPendingTests),
    };
  } catch {
    return undefined;
  }
}
