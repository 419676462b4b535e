import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

import { countTests } from './count-tests.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runNpm } from './npm.mjs';
import { projectFolder } from './project-folder.mjs';
import { runSteps } from './run-steps.mjs';
import { runWithNode24 } from './run.mjs';
import { testSteps } from './test-steps.mjs';

const commandLine = 'src/cli/main.ts';

/**
 * Sets up what is missing, then runs `test` or hands the words to the command line.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(words) {
  const installed = await ensurePackages();
  if (installed !== 0) return installed;
  return words[0] === 'test' ? runTests() : runMaalestok(words);
}

/** @param {string[]} words */
async function runMaalestok(words) {
  if (existsSync(path.join(projectFolder, commandLine))) {
    return runWithNode24([commandLine, ...words]);
  }
  console.error(`${commandLine} findes ikke endnu. ${commandLine} does not exist yet.`);
  return 2;
}

async function runTests() {
  const chromium = await ensureChromium();
  if (!chromium) return 1;
  process.env['MAALESTOK_CHROMIUM'] = chromium;
  rmSync(path.join(projectFolder, '.cache', 'counts'), { recursive: true, force: true });
  return runSteps(
    testSteps,
    (step) => runNpm(['run', '--silent', step.script]),
    (step, exitCode) => countTests(step.counts, exitCode),
  );
}
