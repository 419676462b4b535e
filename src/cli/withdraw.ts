import { readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBefore } from '../domain/calendar.ts';
import { withdrawEntry, type NewEntry } from '../domain/ledger.ts';
import type { Language } from '../domain/language.ts';
import {
  recordText,
  withdrawalSchema,
  type Tombstone,
  type Withdrawal,
} from '../domain/publication.ts';
import { languages } from '../domain/language.ts';
import type { Translated } from '../domain/translated.ts';
import { readInputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { SourceFile } from '../reading/sources.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { makeTombstone } from '../report/publication/publication-of.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries, siteLanguages } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { findVersion } from './find-version.ts';
import { publicationRecord, appendToLedger } from './publication-record.ts';
import type { Wanted } from './publish.ts';

export interface WithdrawOptions {
  lang: Language;
  /** Why, in each language of the site, and in no other. */
  reason: Translated;
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
  const published = publicationRecord(version, dictionaries[lang].cli.withdraw.draft, lang);
  const { metadata } = published.facts.report;
  const told = withdrawal(options, metadata.changeNote.date, effects);
  const tombstone = makeTombstone(published, metadata, told, sha256);
  const { report, version: number } = tombstone;
  const left = version.read();
  // First, so that a version is never gone without a word: what is left beside a tombstone, the checks tell.
  const file = path.join('data', report, number, 'withdrawn.json');
  writeFileSync(path.join(root, file), recordText(tombstone));
  const head = appendToLedger(root, inputs.ledger, [entryOf(tombstone, inputs.ledger)]);
  for (const { path: gone } of left) rmSync(path.join(root, gone));
  const narratives = path.join(root, 'content/reports', report);
  rmSync(path.join(narratives, number), { recursive: true });
  if (readdirSync(narratives).length === 0) rmdirSync(narratives);
  rmSync(path.join(effects.root, 'public/rapporter', report, `v${number}`), {
    recursive: true,
    force: true,
  });
  effects.print(dictionaries[lang].cli.withdraw.withdrawn(`${report} ${number}`, file, head));
  return 0;
}

/** Its line in the ledger. A version that was published before the ledger has no other one, and this says so. */
function entryOf(tombstone: Tombstone, ledger: SourceFile | undefined): NewEntry {
  const { report, version } = tombstone;
  const { lines } = readLedger(ledger ?? emptyLedger, sha256);
  const isEntered = lines.some(({ entry }) => entry.report === report && entry.version === version);
  return withdrawEntry(tombstone, isEntered ? undefined : 'afterwards');
}

/** What a tombstone will say of a version that was published on the day `since`. Refuses what it could not hold, before anything is deleted. */
function withdrawal(
  { reason, decidedBy, date, lang }: WithdrawOptions,
  since: string,
  { today }: Effects,
): Withdrawal {
  const asked = siteLanguages();
  const wrongly = languages.filter((one) => one in reason !== asked.includes(one));
  if (wrongly.length > 0)
    throw new RefusedInput([], dictionaries[lang].cli.withdraw.languages(asked));
  const told = { date: date ?? today(), reason, decidedBy };
  const wrong = withdrawalSchema.safeParse(told).error?.issues[0]?.path[0];
  if (wrong !== undefined)
    throw new RefusedInput(
      [],
      wrong === 'date'
        ? dictionaries[lang].cli.withdraw.date(told.date)
        : dictionaries[lang].cli.withdraw.empty,
    );
  if (isBefore(told.date, since) || isBefore(today(), told.date))
    throw new RefusedInput([], dictionaries[lang].cli.withdraw.when(told.date, since, today()));
  return told;
}
