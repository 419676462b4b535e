import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDifference } from '../changes/format-difference.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { publishEntry } from '../domain/ledger.ts';
import type { Language } from '../domain/language.ts';
import { recordText, type PublicationRecord, nextVersion } from '../domain/publication.ts';
import { readInputs, type Inputs, type VersionInputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import { isRecord } from '../reading/group-paths.ts';
import type { SourceFile } from '../reading/sources.ts';
import { openSite } from '../report/make-site.ts';
import { withStatus } from '../report/publication/edit-metadata.ts';
import {
  preparePublication,
  type PreparedPublication,
} from '../report/publication/prepare-publication.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';
import { recordedFacts } from '../report/publication/read-record.ts';
import type { Effects, ExitCode } from './effects.ts';
import { concerns, findVersion } from './find-version.ts';
import type { Difference } from '../changes/difference/difference.ts';
import { rateSeverity } from '../changes/difference/severity.ts';
import { dictionaries } from '../words/words.ts';
import { versionProof } from '../report/publication/ledger/prove-copy.ts';
import { appendToLedger, editBytes } from './publication-record.ts';

export interface PublishOptions {
  lang: Language;
  /** Tell what would be fixed, and write nothing. */
  dryRun?: boolean;
}

/** A version by its report and number. */
export interface Wanted {
  report: string;
  version: string;
}

/** Fixes a version for ever: checks it, tells what will be fixed, and writes its record. */
export function publish(
  { report, version }: Wanted,
  { lang, dryRun = false }: PublishOptions,
  effects: Effects,
): ExitCode {
  const root = inputFolder(effects.root);
  const inputs = readInputs(root);
  const draft = findVersion(report, version, inputs, lang);
  const files = draft.read().map(published);
  const prepared = prepare({ ...draft, read: () => files }, inputs, effects);
  effects.print(told(prepared, lang, effects.colour));
  const { publication } = prepared;
  if (!publication) return 1;
  const head = dryRun ? undefined : write(root, files, publication, inputs.ledger);
  effects.print(publishedText({ ...prepared, publication }, head, lang));
  return 0;
}

/** `report.yaml` as it will be; every other file as it is. */
function published(file: SourceFile): SourceFile {
  if (!file.path.endsWith('/report.yaml')) return file;
  return { ...file, bytes: editBytes(file.bytes, (text) => withStatus(text, 'published')) };
}

function prepare(version: VersionInputs, inputs: Inputs, effects: Effects): PreparedPublication {
  // What is published may lead to what is, and not to a draft, which readers cannot open.
  const open = inputs.versions.filter((one) => !one.isDraft || isSame(one, version));
  const { site, tombstones, problems } = openSite({ ...inputs, versions: open }, sha256);
  const standing = inputs.versions.filter(
    (one) => one.report === version.report && one.read().some(isRecord),
  );
  const { lines, problems: broken } = readLedger(inputs.ledger ?? emptyLedger, sha256);
  const known = [...tombstones, ...lines.map(({ entry }) => entry)].filter(
    (one) => one.report === version.report,
  );
  const others = [...standing, ...known].map((one) => one.version);
  const { tool } = effects;
  const publishing = { tool, today: effects.today(), salt: effects.salt(), hash: sha256 };
  const { publication, ...prepared } = preparePublication(version, site, others, publishing);
  const all = [...problems.filter(concerns([version])), ...prepared.problems, ...broken];
  const isReady = publication && broken.length === 0;
  return { ...prepared, problems: all, ...(isReady ? { publication } : {}) };
}

function isSame(one: VersionInputs, other: VersionInputs): boolean {
  return one.report === other.report && one.version === other.version;
}

/** The problems, or else what changed since the version before. */
function told(
  { problems, difference }: PreparedPublication,
  lang: Language,
  colour: boolean,
): string {
  const listed = formatProblems(problems, lang, colour);
  return difference ? `${formatDifference(difference, lang)}\n${listed}` : listed;
}

/** Writes what the version becomes, and its line in the ledger; gives the hash of that line. */
function write(
  root: string,
  files: readonly SourceFile[],
  publication: PublicationRecord,
  ledger: SourceFile | undefined,
): string {
  const { report, version } = publication;
  for (const { path: file, bytes } of files)
    if (file.endsWith('/report.yaml')) writeFileSync(path.join(root, file), bytes);
  writeFileSync(
    path.join(root, 'data', report, version, 'published.json'),
    recordText(publication),
  );
  const proof = versionProof({ ...publication, recorded: recordedFacts(publication) }, sha256);
  return appendToLedger(root, ledger, [publishEntry(proof)]);
}

/**
 * What is said of a version that is, or could be, published: every file that lies fixed, by its hash. `head` is the
 * hash of its line in the ledger, where that is written.
 */
function publishedText(
  { publication, difference }: PreparedPublication & { publication: PublicationRecord },
  head: string | undefined,
  language: Language,
): string {
  const { report, version, inputs } = publication;
  const say = dictionaries[language].cli.publish;
  const files = Object.entries(inputs).map(([path, hash]) => `  ${hash.slice(0, 12)}  ${path}`);
  const name = `${report} ${version}`;
  const number = difference && proposedNumber(difference);
  return [
    ...(number === undefined || number === version ? [] : [say.number(version, number), '']),
    say.fixed,
    ...files,
    '',
    head === undefined
      ? say.dry(name)
      : say.written(name, `data/${report}/${version}/published.json`, head),
  ].join('\n');
}

/** The number that the difference calls for. */
function proposedNumber(difference: Difference): string {
  return nextVersion(difference.before, rateSeverity(difference) === 'major');
}
