import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../checks/format-problems.ts';
import type { VersionProof } from '../domain/ledger.ts';
import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { recordText } from '../domain/publication.ts';
import { readInputs, type Inputs, type VersionInputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isInput, isRecord, isWordsFile } from '../reading/group-paths.ts';
import type { SiteSource } from '../reading/sources.ts';
import { makeReport } from '../report/make-report.ts';
import { openSite } from '../report/make-site.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { rechain, entriesAfterwards } from '../report/publication/ledger/rechain.ts';
import { openVersion } from '../report/publication/open-version.ts';
import { wordsBeside } from '../report/publication/publication-of.ts';
import { readAny } from '../report/publication/read-record.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { readBase } from './read-base.ts';
import { tiedCells } from '../changes/difference/hidden-cells.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';
import { appendToLedger, writeLedger } from './publication-record.ts';

export interface LedgerOptions {
  lang: Language;
  /** Link the lines anew that are not on the base. */
  rechain?: boolean;
  /** The branch, tag or commit whose lines stay as they are. */
  base?: string;
  /** Enter what was published or withdrawn without a line. */
  enter?: boolean;
}

/** Tells the head of the ledger, or brings the ledger in order. */
export function ledger(options: LedgerOptions, effects: Effects): ExitCode {
  const root = inputFolder(effects.root);
  if (options.rechain) return linkAnew(root, options, effects);
  if (options.enter) return enter(root, options, effects);
  const { ledger: file } = readInputs(root);
  const { lines, problems, head } = readLedger(file ?? emptyLedger, sha256);
  if (problems.length > 0) return refused(problems, options.lang, effects);
  effects.print(dictionaries[options.lang].cli.ledger.head(lines.length, head));
  return 0;
}

function refused(problems: readonly Problem[], lang: Language, effects: Effects): ExitCode {
  effects.print(formatProblems(problems, lang, effects.colour));
  return 1;
}

function linkAnew(root: string, { lang, base }: LedgerOptions, effects: Effects): ExitCode {
  if (base === undefined) throw new RefusedInput([], dictionaries[lang].cli.ledger.noBase);
  const { ledger: file = emptyLedger } = readInputs(root);
  const { ledger: before = emptyLedger } = readBase(root, base, lang);
  const { text, added, problems } = rechain(file, before, sha256);
  if (text === undefined) return refused(problems, lang, effects);
  effects.print(dictionaries[lang].cli.ledger.linked(added, writeLedger(root, text)));
  return 0;
}

function enter(root: string, { lang }: LedgerOptions, effects: Effects): ExitCode {
  freezeWords(root, readInputs(root), effects);
  const inputs = readInputs(root);
  const { site, tombstones: withdrawn } = openSite(inputs, sha256);
  const opened = inputs.versions
    .filter((version) => version.read().some(isRecord))
    .map((version) => openVersion(version, site, sha256));
  const { lines, problems: broken } = readLedger(inputs.ledger ?? emptyLedger, sha256);
  const problems = [...broken, ...opened.flatMap((version) => version.problems)];
  if (problems.length > 0) return refused(problems, lang, effects);
  const published = opened.flatMap(({ publication }): VersionProof[] =>
    publication ? [versionProof(publication, sha256)] : [],
  );
  const entries = entriesAfterwards(lines, { published, withdrawn });
  const head = appendToLedger(root, inputs.ledger, entries);
  effects.print(dictionaries[lang].cli.ledger.entered(entries.length, head));
  return 0;
}

/** Writes, beside each record of format 1 that lacks them, the words and ties that format did not hold. */
function freezeWords(root: string, inputs: Inputs, effects: Effects): void {
  const { site } = openSite(inputs, sha256);
  for (const version of inputs.versions) {
    const words = frozenWords(version, site, effects);
    const folder = path.join(root, 'data', version.report, version.version);
    if (words) writeFileSync(path.join(folder, 'published-words.json'), words);
  }
}

function frozenWords(
  version: VersionInputs,
  site: SiteSource,
  effects: Effects,
): string | undefined {
  const files = version.read();
  const file = files.find(isRecord);
  if (!file || files.some(isWordsFile)) return undefined;
  const { value: record } = readAny(file, sha256);
  if (record?.format !== 1) return undefined;
  const { source } = makeReport({ ...version, read: () => files.filter(isInput) }, site);
  const ties = tiedCells(source).map((tie) => [...tie]);
  const made = { salt: effects.salt(), hash: sha256 };
  return recordText(wordsBeside(record, site, ties, made));
}
