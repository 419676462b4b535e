import { performance } from 'node:perf_hooks';

/**
 * Tests that passed and failed, and those that were not run since their set-up failed.
 * @typedef {{passed: number, failed: number, notRun: number}} Count
 */

/**
 * Runs named steps one after the other and stops at the first that fails.
 * @template {{name: string}} Step
 * @param {Step[]} steps
 * @param {(step: Step) => Promise<number>} runStep gives an exit code
 * @param {(step: Step, exitCode: number) => Count} countOf
 * @param {(line: string) => void} write
 * @returns {Promise<number>} 0, or the exit code of the step that failed
 */
export async function runSteps(steps, runStep, countOf, write = console.log) {
  const total = { passed: 0, failed: 0, notRun: 0 };
  let exitCode = 0;
  for (const [index, step] of steps.entries()) {
    write(`\n▶ ${index + 1}/${steps.length} ${step.name}`);
    const start = performance.now();
    exitCode = await runStep(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    write(`${exitCode === 0 ? '✔' : '✘'} ${step.name}: ${outcome(exitCode)}, ${seconds} s`);
    add(total, countOf(step, exitCode));
    if (exitCode !== 0) break;
  }
  const notRun = total.notRun > 0 ? `, ${total.notRun} not run` : '';
  write(`\n${total.passed} passed, ${total.failed} failed${notRun}`);
  return exitCode;
}

/** @param {number} exitCode */
const outcome = (exitCode) => (exitCode === 0 ? 'passed' : `failed with exit code ${exitCode}`);

/**
 * @param {Count} total
 * @param {Count} count
 */
function add(total, count) {
  total.passed += count.passed;
  total.failed += count.failed;
  total.notRun += count.notRun;
}
