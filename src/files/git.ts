import { spawnSync } from 'node:child_process';

/** Why git could not answer. */
export type GitFault = 'no-git' | 'no-repository' | 'no-such-ref' | 'not-fetched';

/** Git has no answer, for a reason that can be told. */
export class GitRefusal extends Error {
  readonly fault: GitFault;

  constructor(fault: GitFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What git answers in a folder. Throws `GitRefusal` with the fault where it fails, or where there is no git. */
export function git(root: string, words: readonly string[], fault: GitFault, input = ''): Buffer {
  const { error, status, stdout } = spawnSync('git', words, {
    cwd: root,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw new GitRefusal('no-git');
  if (status !== 0) throw new GitRefusal(fault);
  return stdout;
}
