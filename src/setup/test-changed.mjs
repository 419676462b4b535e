import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from './project-folder.mjs';
import { runNpm } from './npm.mjs';
import { runWithNode24 } from './run.mjs';

/**
 * The files that differ from a branch or commit, those that git does not know yet among them.
 * @param {string} base
 */
function changedFiles(base) {
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', [...words, '-z'], { cwd: projectFolder, encoding: 'utf8' }).split('\0');
  const names = [
    ...git('diff', '--name-only', '--merge-base', base),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(names)].filter((name) => name && existsSync(path.join(projectFolder, name)));
}

/** @param {string} tool @param {string[]} words */
const runTool = (tool, ...words) => runWithNode24([path.join('node_modules', tool), ...words]);

/**
 * Checks what a change can touch: all types, the style of the changed files, and the unit tests that import them,
 * also through other files. Not for a merge: what is read from disk, such as fixtures and the built site, is not seen.
 * @param {string} base the branch or commit that the change began at
 * @returns {Promise<number>} the exit code of what failed first, or 0
 */
async function testChanged(base) {
  const files = changedFiles(base);
  const code = files.filter((name) => /\.(?:ts|mjs|astro)$/.test(name));
  const steps = [
    () => runNpm(['run', '--silent', 'types']),
    () => (code.length > 0 ? runTool('eslint/bin/eslint.js', '--max-warnings=0', ...code) : 0),
    () =>
      files.length > 0
        ? runTool('prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...files)
        : 0,
    () =>
      runTool(
        'vitest/vitest.mjs',
        'run',
        '--project=unit',
        '--project=unit-replacing',
        `--changed=${base}`,
        '--passWithNoTests',
      ),
  ];
  for (const step of steps) {
    const exitCode = await step();
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

process.exitCode = await testChanged(process.argv[2] ?? 'main');
