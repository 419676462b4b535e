import { given } from '../domain/given.ts';
import { ledgerPath } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { git, gitObjects } from './git.ts';

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
  const contents = gitObjects(
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
