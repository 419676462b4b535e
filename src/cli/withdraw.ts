import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/problem.ts';
import { recordText, type Publication } from '../domain/publication.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs, type VersionInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { tombstoneOf, type Withdrawal } from '../report/publication/publication-of.ts';
import { readPublication } from '../report/publication/read-record.ts';
import { RefusedInput } from '../report/refused-input.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import type { Wanted } from './publish.ts';

export interface WithdrawOptions {
  lang: Language;
  reasonDa: string;
  reasonEn: string;
  decidedBy: string;
  /** The day of the decision; today where it is not given. */
  date?: string;
}

/**
 * Takes a published version back: its files are deleted, and a tombstone says that it was there and why it is
 * not any more. A draft is deleted by hand.
 */
export function withdraw(wanted: Wanted, options: WithdrawOptions, effects: Effects): ExitCode {
  const { lang } = options;
  const root = inputFolder(effects.root);
  const version = findVersion(wanted.report, wanted.version, readInputs(root), lang);
  const tombstone = tombstoneOf(publicationOf(version, lang), withdrawal(options, effects), sha256);
  const { report, version: number } = tombstone;
  for (const { path: file } of version.read()) rmSync(path.join(root, file));
  rmSync(path.join(root, 'content/reports', report, number), { recursive: true });
  rmSync(path.join(effects.root, 'public/rapporter', report, `v${number}`), {
    recursive: true,
    force: true,
  });
  const file = path.join('data', report, number, 'withdrawn.json');
  writeFileSync(path.join(root, file), recordText(tombstone));
  effects.print(words[lang].withdrawn(`${report} ${number}`, file));
  return 0;
}

function withdrawal(
  { reasonDa, reasonEn, decidedBy, date }: WithdrawOptions,
  { today }: Effects,
): Withdrawal {
  return { date: date ?? today(), reason: { da: reasonDa, en: reasonEn }, decidedBy };
}

/** The version's record. Refuses one that is not published: nobody has been told of it. */
function publicationOf(version: VersionInputs, lang: Language): Publication {
  const record = version.read().find(({ path: file }) => file.endsWith('/published.json'));
  if (!record) throw new RefusedInput([], words[lang].draft);
  const { value, problems } = readPublication(record, sha256);
  if (!value) throw new RefusedInput(problems, words[lang].broken);
  return value;
}

const words = {
  da: {
    withdrawn: (name: string, file: string) =>
      `${name} er trukket tilbage. Dens filer er slettet, og ${file} siger hvorfor. Gem ændringen i git. Er der tal, som ingen må kunne finde, så læs »Når noget skal helt væk« i CONTRIBUTING.md: git husker dem endnu.`,
    draft: 'Versionen er ikke udgivet. Slet blot dens to mapper.',
    broken: 'published.json er ikke, som den blev skrevet. Hent den igen fra git, og prøv så.',
  },
  en: {
    withdrawn: (name: string, file: string) =>
      `${name} is withdrawn. Its files are deleted, and ${file} says why. Commit the change to git. If there are numbers that nobody may find, read “Når noget skal helt væk” in CONTRIBUTING.md: git still remembers them.`,
    draft: 'The version is not published. Just delete its two folders.',
    broken: 'published.json is not as it was written. Get it back from git, and try again.',
  },
} satisfies Record<Language, object>;
