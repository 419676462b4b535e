import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatJson } from '../checks/format-json.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { personProblems } from '../checks/persons/check-file.ts';
import type { Language } from '../domain/language.ts';
import { git, GitRefusal } from '../files/git.ts';
import { inputFolder, readSharedFiles } from '../files/read-inputs.ts';
import { repositoryOf, stagedFiles, unstagedTables } from '../files/staged-files.ts';
import { isInput } from '../reading/group-paths.ts';
import { readSite } from '../reading/read-site.ts';
import { isError } from '../report/make-report.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface GuardOptions {
  lang: Language;
  json?: boolean;
  /** Writes the hook instead. */
  install?: boolean;
}

/** Looks for persons in what the next commit holds, and in tables that lie ready for one after it. */
export function guard(options: GuardOptions, effects: Effects): ExitCode {
  const { lang } = options;
  const say = dictionaries[lang].cli.guard;
  const repository = inRepository(lang, () => repositoryOf(inputFolder(effects.root)));
  if (options.install) return install(repository, options, effects);
  const staged = stagedFiles(repository).filter(isLookedAt);
  const known = new Set(staged.map(({ path: file }) => file));
  const tables = unstagedTables(repository).filter(
    (file) => !known.has(file.path) && !file.path.startsWith('data/') && isLookedAt(file),
  );
  const site = readSite(readSharedFiles(inputFolder(effects.root)), []).value;
  const problems = [...staged, ...tables].flatMap((file) => personProblems(file, site));
  if (options.json) effects.print(formatJson(problems));
  else if (problems.length > 0) effects.print(formatProblems(problems, lang, effects.colour));
  if (!problems.some(isError)) return 0;
  effects.printError(say.refused);
  return 1;
}

/** Not the program itself, whose tests have invented persons, nor what `publish` wrote of what was checked. */
function isLookedAt({ path: file }: { path: string }): boolean {
  const isProgram =
    /^(?:src|tests|lint|node_modules)\/|^(?:README|CONTRIBUTING)\.md$|(?:^|\/)package-lock\.json$/.test(
      file,
    );
  return !isProgram && isInput({ path: file });
}

const mark = '# maalestok guard';

/** Writes the hook that git runs before each commit. A hook of somebody else is left as it is. */
function install(repository: string, { lang }: GuardOptions, effects: Effects): ExitCode {
  const say = dictionaries[lang].cli.guard;
  const folder = git(repository, ['rev-parse', '--git-path', 'hooks'], 'no-repository');
  const hook = path.resolve(repository, folder.toString().trimEnd(), 'pre-commit');
  const command = commandOf(repository, effects.root, lang);
  if (existsSync(hook) && !readFileSync(hook, 'utf8').includes(mark)) {
    effects.printError(say.otherHook(hook, command));
    return 1;
  }
  mkdirSync(path.dirname(hook), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\n${mark}\nexec ${command}\n`);
  chmodSync(hook, 0o755);
  effects.print(say.installed(hook));
  return 0;
}

/** The command as a shell runs it from the repository's folder. */
function commandOf(repository: string, root: string, lang: Language): string {
  const main = path.relative(repository, path.join(root, 'src/setup/main.mjs'));
  const input = path.relative(repository, inputFolder(root)) || '.';
  return `node ${inQuotes(main)} guard --lang ${lang} --input ${inQuotes(input)}`;
}

function inQuotes(text: string): string {
  return `'${text
    .split(path.sep)
    .join('/')
    .replaceAll("'", String.raw`'\''`)}'`;
}

function inRepository<Value>(lang: Language, ask: () => Value): Value {
  try {
    return ask();
  } catch (refusal) {
    if (!(refusal instanceof GitRefusal)) throw refusal;
    const { noGit, noRepository } = dictionaries[lang].cli.guard;
    throw new RefusedInput([], refusal.fault === 'no-git' ? noGit : noRepository);
  }
}
