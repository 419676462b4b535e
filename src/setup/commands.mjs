import { rmSync } from 'node:fs';
import path from 'node:path';

import { countTests } from './count-tests.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runNpm } from './npm.mjs';
import { projectFolder } from './project-folder.mjs';
import { runStages } from './run-steps.mjs';
import { runWithNode24 } from './run.mjs';
import { testStages } from './test-steps.mjs';

const commandLine = 'src/cli/main.ts';
const benchmark = 'tests/bench/main.ts';

/**
 * Sets up what is missing, then runs `test` or `bench`, or hands the words to the command line.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(words) {
  const installed = await ensurePackages();
  if (installed !== 0) return installed;
  const [command, ...rest] = words;
  if (command === 'test') return runTests();
  return command === 'bench'
    ? runWithNode24([benchmark, ...rest])
    : runWithNode24([commandLine, ...words]);
}

async function runTests() {
  const chromium = await ensureChromium();
  if (!chromium) return 1;
  process.env['MAALESTOK_CHROMIUM'] = chromium;
  // The pages that are tested name their own addresses, as published ones do.
  process.env['MAALESTOK_SITE'] ??= 'https://maalestok.example';
  rmSync(path.join(projectFolder, '.cache', 'counts'), { recursive: true, force: true });
  return runStages(testStages, {
    runStep: (step, say) => runNpm(['run', '--silent', step.script], say),
    countOf: (step, exitCode) => countTests(step.counts, exitCode),
    write: console.log,
  });
}
