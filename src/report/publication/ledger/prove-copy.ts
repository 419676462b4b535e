import {
  type LedgerLine,
  type PublishEntry,
  noLine,
  type VersionProof,
} from '../../../domain/ledger.ts';
import { type Problem, compareText } from '../../../domain/problem.ts';
import type { Hash, Publication } from '../../../domain/publication.ts';
import { ledgerPath } from '../../../reading/group-paths.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import { versionName } from './against-records.ts';
import { linesIn, readLedger } from './read-ledger.ts';
import { ledgerAgainstBase } from '../only-added.ts';
import { given } from '../../../domain/given.ts';
import { factsText } from '../read-record.ts';

/** A version by its report and number. */
interface VersionName {
  report: string;
  version: string;
}

/** A file of a copy: its bytes, or why there are none. */
export type CopiedFile = Uint8Array | 'absent' | 'unreachable';

/** What was published, as somebody has it: an archive of one version, or a whole site. */
export interface PublishedCopy {
  ledger: Uint8Array;
  /** The `facts.json` of a version. */
  facts: (version: VersionName) => Promise<CopiedFile>;
  /** Whether it holds one version alone, which the last line of its ledger publishes. */
  isArchive: boolean;
  /** A newer ledger than an archive's own, which it must be the beginning of. */
  newer?: Uint8Array;
  /** The versions that it shows as published; undefined where it has no list of them. */
  shown?: readonly VersionName[];
}

/** What became of a version, held against its line. */
export interface ProvedVersion extends VersionName {
  /** Its line, from 1; undefined where it has none. */
  line?: number;
  state: 'intact' | 'changed' | 'absent' | 'unreachable' | 'withdrawn' | 'not-in-ledger';
}

/** What a copy proves. */
export interface Proof {
  /** How many lines the ledger has. */
  lines: number;
  /** The hash of the last of them. */
  head: string;
  /** What is wrong with the ledger itself. */
  problems: Problem[];
  versions: ProvedVersion[];
  /** Where the head that somebody kept is; absent where none was given, or it is in no line. */
  kept?: KeptHead;
}

/**
 * Holds a copy against its ledger, and the ledger against itself and a head that somebody kept. One version is
 * asked for after another, so that no site is asked for hundreds of files at once.
 */
export async function proveCopy(
  copy: PublishedCopy,
  head: string | undefined,
  hash: Hash,
): Promise<Proof> {
  const ledger = readLedger({ bytes: copy.newer ?? copy.ledger }, hash);
  const { lines } = ledger;
  const problems = [...ledger.problems, ...otherBeginning(copy)];
  const kept = head === undefined ? undefined : findKeptHead(lines, head);
  const versions: ProvedVersion[] = [];
  for (const line of linesToProve(lines, copy))
    versions.push(await proveVersion(line, lines, copy, hash));
  return {
    ...{ lines: lines.length, head: ledger.head, problems },
    versions: [...versions, ...unlisted(lines, copy)],
    ...given({ kept }),
  };
}

/** Whether all that was asked is proved: with a head, that it is in the chain, and covers an archive's version. */
export function isProved(
  { problems, versions, kept }: Proof,
  { head, isArchive }: { head: string | undefined; isArchive: boolean },
): boolean {
  const isWhole = versions.every(({ state }) => state === 'intact' || state === 'withdrawn');
  if (problems.length > 0 || versions.length === 0 || !isWhole) return false;
  if (head === undefined) return true;
  return kept !== undefined && (!isArchive || versions.every((one) => isCovered(one, kept)));
}

/** Whether a version's line was there when a head was kept, so that the head speaks of it. */
export function isCovered({ line = Infinity }: ProvedVersion, kept: KeptHead): boolean {
  return line <= kept.line;
}

type PublishLine = LedgerLine & { entry: PublishEntry };

/** Where an archive's ledger is not the beginning of the newer one. */
function otherBeginning({ ledger, newer }: PublishedCopy): Problem[] {
  if (!newer) return [];
  const file = (bytes: Uint8Array): SourceFile => ({ path: ledgerPath, bytes });
  return ledgerAgainstBase(file(newer), file(ledger));
}

/** The lines that publish what a copy holds: all of a site's, and the last that an archive came with. */
function linesToProve(
  lines: readonly LedgerLine[],
  { isArchive, ledger }: PublishedCopy,
): PublishLine[] {
  const own = linesIn({ bytes: ledger }).length;
  const of = isArchive ? lines.slice(own - 1, own) : lines;
  return of.filter((line): line is PublishLine => line.entry.action === 'publish');
}

async function proveVersion(
  { entry, number }: PublishLine,
  lines: readonly LedgerLine[],
  copy: PublishedCopy,
  hash: Hash,
): Promise<ProvedVersion> {
  const { report, version } = entry;
  const isWithdrawn = lines.some(
    (one) => one.entry.action === 'withdraw' && versionName(one.entry) === versionName(entry),
  );
  if (isWithdrawn) return { report, version, line: number, state: 'withdrawn' };
  const facts = await copy.facts({ report, version });
  return { report, version, line: number, state: stateOf(facts, entry, hash) };
}

function stateOf(facts: CopiedFile, entry: PublishEntry, hash: Hash): ProvedVersion['state'] {
  if (facts === 'absent' || facts === 'unreachable') return facts;
  return hash(facts) === entry.facts ? 'intact' : 'changed';
}

/** Versions that are shown as published, of which the ledger says nothing. */
function unlisted(lines: readonly LedgerLine[], { shown = [] }: PublishedCopy): ProvedVersion[] {
  const told = new Set(lines.map(({ entry }) => versionName(entry)));
  return shown
    .filter((one) => !told.has(versionName(one)))
    .map(({ report, version }) => ({ report, version, state: 'not-in-ledger' as const }));
}

/** Where a head that somebody kept is in a ledger. */
interface KeptHead {
  /** The line that it is the hash of, from 1; 0 where it was kept before the first line. */
  line: number;
  /** How many lines came since. */
  since: number;
}

/**
 * Finds the line that a kept head is the hash of: nothing up to that line was changed since it was kept. Undefined
 * where no line has that hash.
 */
export function findKeptHead(lines: readonly LedgerLine[], head: string): KeptHead | undefined {
  const line = lines.find(({ hash }) => hash === head)?.number ?? (head === noLine ? 0 : undefined);
  return line === undefined ? undefined : { line, since: lines.length - line };
}

/** What the ledger must hold of a published version; `text` is its `facts.json`, where that is made already. */
export function versionProof(
  publication: Publication,
  hash: Hash,
  text = factsText(publication),
): VersionProof {
  const { report, version, facts } = publication;
  const { date, approvedBy } = facts.report.metadata.changeNote;
  return {
    ...{ report, version, date },
    factsHash: hash(text),
    inputsHash: hash(inputsText(publication)),
    ...given({ approvedBy }),
  };
}

/** The salt, and a line for each file as `sha256sum` writes it: the text whose SHA-256 is the ledger's `inputs`. */
function inputsText({ salt, inputs }: Publication): string {
  const files = Object.entries(inputs).sort(([a], [b]) => compareText(a, b));
  return `${salt}\n${files.map(([path, sum]) => `${sum}  ${path}\n`).join('')}`;
}
