import { performance } from 'node:perf_hooks';

/**
 * Tests that passed and failed, and those that were not run since their set-up failed.
 * @typedef {{passed: number, failed: number, notRun: number}} Count
 */

/** @typedef {(chunk: string) => void} Say */

/**
 * How steps are run, counted and reported. A step that runs beside others is given `say`, and hands over what it
 * prints; one that runs alone prints it.
 * @template Step
 * @typedef {object} Effects
 * @property {(step: Step, say?: Say) => Promise<number>} runStep gives an exit code
 * @property {(step: Step, exitCode: number) => Count} countOf
 * @property {(line: string) => void} write
 */

/**
 * Runs stages one after the other. The lanes of a stage run side by side, the steps of a lane one after the other.
 * A lane ends at its first step that fails, and the run at the end of that stage.
 * @template {{name: string}} Step
 * @param {Step[][][]} stages
 * @param {Effects<Step>} effects
 * @returns {Promise<number>} 0, or the exit code of a step that failed
 */
export async function runStages(stages, effects) {
  const total = { passed: 0, failed: 0, notRun: 0 };
  let exitCode = 0;
  for (const lanes of stages) {
    const alone = lanes.length === 1;
    const codes = await Promise.all(lanes.map((lane) => runLane(lane, alone, total, effects)));
    exitCode = codes.find((code) => code !== 0) ?? 0;
    if (exitCode !== 0) break;
  }
  const notRun = total.notRun > 0 ? `, ${total.notRun} not run` : '';
  effects.write(`\n${total.passed} passed, ${total.failed} failed${notRun}`);
  return exitCode;
}

/**
 * @template {{name: string}} Step
 * @param {Step[]} lane
 * @param {boolean} alone
 * @param {Count} total
 * @param {Effects<Step>} effects
 */
async function runLane(lane, alone, total, { runStep, countOf, write }) {
  for (const step of lane) {
    write(`\n▶ ${step.name}`);
    const start = performance.now();
    let output = '';
    const exitCode = await runStep(step, alone ? undefined : (chunk) => (output += chunk));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    write(
      `${output}${exitCode === 0 ? '✔' : '✘'} ${step.name}: ${outcome(exitCode)}, ${seconds} s`,
    );
    add(total, countOf(step, exitCode));
    if (exitCode !== 0) return exitCode;
  }
  return 0;
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
