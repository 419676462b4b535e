import { given } from '../domain/given.ts';
import { ledgerPath } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { git, GitRefusal } from './git.ts';

/** A file as git lists it: `100644 blob <object>\t<path>`. */
const recorded =
  /^\d+ blob ([0-9a-f]+)\t(data\/(?:[^/]+\/[^/]+\/(?:published|published-words|withdrawn)\.json|ledger\.jsonl))$/;

/** What was published in another state of the repository. */
export interface BaseState {
  /** The records of published and withdrawn versions. */
  records: SourceFile[];
  /** The ledger of publications, where there was one. */
  ledger?: SourceFile;
}

/**
 * The records of published and withdrawn versions, and the ledger, as they are in another state of the git
 * repository: a branch, a tag or a commit. Throws `GitRefusal` where git cannot tell.
 */
export function baseState(root: string, base: string): BaseState {
  git(root, ['rev-parse', '--git-dir'], 'no-repository');
  // The words that end the options, so that no name of a branch is read as one.
  const name = ['rev-parse', '--verify', '--end-of-options', `${base}^{commit}`];
  const commit = git(root, name, 'no-such-ref').toString().trim();
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', 'data'], 'not-fetched');
  const found = listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, object = '', path] = recorded.exec(line) ?? [];
      return path === undefined ? [] : [{ object, path }];
    });
  const contents = readObjects(
    root,
    found.map(({ object }) => object),
  );
  const files = found.map(({ path }, index) => ({
    path,
    bytes: contents[index] ?? new Uint8Array(),
  }));
  const ledger = files.find(({ path }) => path === ledgerPath);
  return { records: files.filter((file) => file !== ledger), ...given({ ledger }) };
}

const newline = 0x0a;

/** The contents of objects, all in one call: a line `<object> blob <size>` before each, and a line end after it. */
function readObjects(root: string, objects: readonly string[]): Uint8Array[] {
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
