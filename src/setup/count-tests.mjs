import { readFileSync } from 'node:fs';

/**
 * How many tests a step ran: vitest's own count where it left one, else the step itself.
 * @param {string | undefined} file
 * @param {number} exitCode
 * @returns {{passed: number, failed: number}}
 */
export function countTests(file, exitCode) {
  const { passed, failed } = readCount(file) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  // A step may fail without a failed test, by a fault in its set-up; that is never 'none failed'.
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string | undefined} file */
function readCount(file) {
  if (!file) return undefined;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return undefined;
  }
}
