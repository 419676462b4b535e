import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { projectFolder } from './project-folder.mjs';
import { runWithNode24 } from './run.mjs';

/** @typedef {{commit: string} | {none: 'repository' | 'history'}} Base a state that published versions are held against */

/** The branch that publishes, as it is known here. */
const branches = ['origin/main', 'main'];

/**
 * The state of a project that what is published now must agree with: the commit that `named` names, where it does;
 * else the one in which the work on this branch began; on the branch that publishes itself, the one before.
 * @param {string} folder
 * @param {string | undefined} [named] what a code host knows: the state before a push
 * @returns {Base}
 */
export function publishedBase(folder, named) {
  const git = (/** @type {string[]} */ ...words) => {
    const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const commitOf = (/** @type {string} */ name) =>
    git('rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`);
  const top = git('rev-parse', '--show-toplevel');
  // A folder that was unpacked within somebody else's repository has no history of its own.
  if (top === undefined || realpathSync(top) !== realpathSync(folder))
    return { none: 'repository' };
  const head = commitOf('HEAD');
  const branch = branches.map(commitOf).find((commit) => commit !== undefined);
  const start = branch && git('merge-base', branch, 'HEAD');
  const commit =
    (named ? commitOf(named) : undefined) ?? (start === head ? commitOf('HEAD^') : start);
  return commit === undefined ? { none: 'history' } : { commit };
}

const reasons = {
  repository:
    'Ingen git-historik her: om noget udgivet er ændret, er ikke tjekket. No git history here: whether anything published has changed is not checked.',
  history:
    'Historikken er ikke hentet: om noget udgivet er ændret, er ikke tjekket (git fetch --unshallow origin main). The history is not fetched: whether anything published has changed is not checked.',
};

/** Checks that nothing that was published is gone or rewritten. Where there is no history, it says so and is content. */
async function checkPublished() {
  const base = publishedBase(projectFolder, process.env['MAALESTOK_BASE']);
  if ('commit' in base) return runWithNode24(['src/cli/main.ts', 'check', '--base', base.commit]);
  console.log(reasons[base.none]);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await checkPublished();
