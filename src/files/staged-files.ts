import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../reading/sources.ts';
import { git, gitObjects } from './git.ts';

/** The folder of the git repository that a folder is in. Throws `GitRefusal` where it is in none. */
export function repositoryOf(folder: string): string {
  return git(folder, ['rev-parse', '--show-toplevel'], 'no-repository').toString().trimEnd();
}

/** `:100644 100644 <object> <object> M`, and the path in the next part. */
const staged = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]/;
const submodule = '160000';

/** The files that the next commit adds or changes, as they are staged; what lies in the folder may be otherwise. */
export function stagedFiles(repository: string): SourceFile[] {
  const words = 'diff --cached --raw -z --no-abbrev --no-renames --diff-filter=AMT'.split(' ');
  const parts = git(repository, words, 'no-repository').toString().split('\0');
  const found = parts.flatMap((part, index) => {
    const [, mode, object] = staged.exec(part) ?? [];
    const file = parts[index + 1];
    return object === undefined || file === undefined || mode === submodule
      ? []
      : { object, path: file };
  });
  const contents = gitObjects(
    repository,
    found.map(({ object }) => object),
  );
  return found.map((file, index) => ({
    ...{ path: file.path, bytes: contents[index] ?? new Uint8Array() },
  }));
}

const tables = ['csv', 'tsv', 'xlsx', 'xls', 'ods'].map((ending) => `:(icase)*.${ending}`);

/** Tables in the folder that the next `git add` would stage: new or changed, and not ignored. */
export function unstagedTables(repository: string): SourceFile[] {
  const words = ['ls-files', '-z', '--others', '--modified', '--exclude-standard', '--', ...tables];
  const listed = git(repository, words, 'no-repository').toString().split('\0').filter(Boolean);
  return [...new Set(listed)].flatMap((file) => {
    const bytes = readIfThere(path.join(repository, file));
    return bytes ? { path: file, bytes } : [];
  });
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
