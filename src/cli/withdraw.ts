import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBefore } from '../domain/calendar.ts';
import { withdrawEntry, type NewEntry } from '../domain/ledger.ts';
import type { Language } from '../domain/problem.ts';
import {
  recordText,
  withdrawalSchema,
  type Tombstone,
  type Withdrawal,
} from '../domain/publication.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readInputs } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { SourceFile } from '../reading/sources.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import {
  metadataIn,
  tombstoneOf,
  type PublishedRecord,
} from '../report/publication/publication-of.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { appendToLedger } from './append-to-ledger.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import { publicationRecord } from './publication-record.ts';
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
  const inputs = readInputs(root);
  const version = findVersion(wanted.report, wanted.version, inputs, lang);
  const published = publicationRecord(version, words[lang].draft, lang);
  const tombstone = tombstoneOf(published, withdrawal(options, published, effects), sha256);
  const { report, version: number } = tombstone;
  const left = version.read();
  // First, so that a version is never gone without a word: what is left beside a tombstone, the checks tell.
  const file = path.join('data', report, number, 'withdrawn.json');
  writeFileSync(path.join(root, file), recordText(tombstone));
  const head = appendToLedger(root, inputs.ledger, [entryOf(tombstone, inputs.ledger)]);
  for (const { path: gone } of left) rmSync(path.join(root, gone));
  rmSync(path.join(root, 'content/reports', report, number), { recursive: true });
  rmSync(path.join(effects.root, 'public/rapporter', report, `v${number}`), {
    recursive: true,
    force: true,
  });
  effects.print(words[lang].withdrawn(`${report} ${number}`, file, head));
  return 0;
}

/** Its line in the ledger. A version that was published before the ledger has no other one, and this says so. */
function entryOf(tombstone: Tombstone, ledger: SourceFile | undefined): NewEntry {
  const { report, version } = tombstone;
  const { lines } = readLedger(ledger ?? emptyLedger, sha256);
  const isEntered = lines.some(({ entry }) => entry.report === report && entry.version === version);
  return withdrawEntry(tombstone, isEntered ? undefined : 'afterwards');
}

/** What a tombstone will say. Refuses what it could not hold, before anything is deleted. */
function withdrawal(
  { reasonDa, reasonEn, decidedBy, date, lang }: WithdrawOptions,
  published: PublishedRecord,
  { today }: Effects,
): Withdrawal {
  const told = { date: date ?? today(), reason: { da: reasonDa, en: reasonEn }, decidedBy };
  const wrong = withdrawalSchema.safeParse(told).error?.issues[0]?.path[0];
  if (wrong !== undefined)
    throw new RefusedInput([], wrong === 'date' ? words[lang].date(told.date) : words[lang].empty);
  const { date: since } = metadataIn(published).changeNote;
  if (isBefore(told.date, since) || isBefore(today(), told.date))
    throw new RefusedInput([], words[lang].when(told.date, since, today()));
  return told;
}

const words = {
  da: {
    withdrawn: (name: string, file: string, head: string) =>
      `${name} er trukket tilbage. Dens filer er slettet, og ${file} siger hvorfor. Gem ændringen i git, også data/ledger.jsonl, hvis nyeste hash er ${head}. Er der tal, som ingen må kunne finde, så læs »Når noget skal helt væk« i CONTRIBUTING.md: git husker dem endnu.`,
    draft: 'Versionen er en kladde. Slet blot dens to mapper.',
    date: (date: string) => `»${date}« er ikke en dag. Skriv --date som 2026-11-22.`,
    when: (date: string, published: string, today: string) =>
      `${date} kan ikke være dagen. Versionen er udgivet ${published}, og i dag er det ${today}. Skriv en dag derimellem i --date.`,
    empty: 'Skriv grunden på begge sprog, og hvem der har besluttet det. Ingen af dem må være tom.',
  },
  en: {
    withdrawn: (name: string, file: string, head: string) =>
      `${name} is withdrawn. Its files are deleted, and ${file} says why. Commit the change to git, data/ledger.jsonl too, whose newest hash is ${head}. If there are numbers that nobody may find, read “Når noget skal helt væk” in CONTRIBUTING.md: git still remembers them.`,
    draft: 'The version is a draft. Just delete its two folders.',
    date: (date: string) => `“${date}” is no day. Write --date as 2026-11-22.`,
    when: (date: string, published: string, today: string) =>
      `${date} cannot be the day. The version was published on ${published}, and today is ${today}. Write a day between the two in --date.`,
    empty: 'Write the reason in both languages, and who decided it. None of them may be empty.',
  },
} satisfies Record<Language, object>;
