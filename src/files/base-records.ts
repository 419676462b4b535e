import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../reading/sources.ts';

const record = /^data\/[^/]+\/[^/]+\/(?:published|withdrawn)\.json$/;

/**
 * The records of published and withdrawn versions as they are in another state of the git repository: a branch,
 * a tag or a commit. Undefined where git does not know it, or where there is no git.
 */
export function baseRecords(root: string, base: string): SourceFile[] | undefined {
  try {
    // The dashes end the options, so that no name of a branch is read as one.
    const commit = git(root, 'rev-parse', '--verify', '--end-of-options', `${base}^{commit}`);
    const id = commit.toString().trim();
    return git(root, 'ls-tree', '-r', '-z', '--name-only', id, '--', 'data')
      .toString()
      .split('\0')
      .filter((path) => record.test(path))
      .map((path) => ({ path, bytes: git(root, 'show', `${id}:./${path}`) }));
  } catch {
    return undefined;
  }
}

function git(root: string, ...words: string[]): Buffer {
  return execFileSync('git', words, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
