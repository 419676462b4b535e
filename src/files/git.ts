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

const newline = 0x0a;

/** The contents of objects, all in one call: a line `<object> blob <size>` before each, and a line end after it. */
export function gitObjects(root: string, objects: readonly string[]): Uint8Array[] {
  if (objects.length === 0) return [];
  const input = objects.map((object) => `${object}\n`).join('');
  const answer = git(root, ['cat-file', '--batch'], 'not-fetched', input);
  let start = 0;
  return objects.map(() => {
    const end = answer.indexOf(newline, start);
    const [, size] = / blob (\d+)$/.exec(answer.toString('utf8', start, end)) ?? [];
    // A clone that holds only a part of the history says `missing`.
    if (size === undefined) throw new GitRefusal('not-fetched');
    start = end + 1 + Number(size) + 1;
    return answer.subarray(end + 1, start - 1);
  });
}
