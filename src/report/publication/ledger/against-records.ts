import { given } from '../../../domain/given.ts';
import { compareVersions } from '../../../domain/identifier.ts';
import {
  publishEntry,
  withdrawEntry,
  type LedgerEntry,
  type LedgerLine,
  type PublishEntry,
  type VersionProof,
  type WithdrawEntry,
} from '../../../domain/ledger.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Hash, Tombstone } from '../../../domain/publication.ts';
import { fileStart } from '../../../reading/group-paths.ts';
import { at, type Message } from '../../../reading/message.ts';
import type { SourceFile } from '../../../reading/sources.ts';
import * as say from './ledger-messages.ts';
import { atLine, readLedger } from './read-ledger.ts';

/** What lies of the versions that the ledger tells of. */
export interface Records {
  published: readonly VersionProof[];
  withdrawn: readonly Tombstone[];
  /** Versions that cannot be opened, of which nothing can be said before what is wrong with them is mended. */
  unread: readonly { report: string; version: string }[];
}

/**
 * All that is wrong with a ledger, in itself and beside the records. Lines that cannot be read are told first: what
 * they would have said is missed elsewhere.
 */
export function ledgerProblems(
  ledger: SourceFile | undefined,
  records: Records,
  hash: Hash,
): Problem[] {
  const known = records.published.length + records.withdrawn.length;
  if (!ledger) return known === 0 ? [] : [at(atLine(1), say.noLedger(known))];
  const { lines, problems } = readLedger(ledger, hash);
  const isReadable = problems.every(({ code }) => code === 'ledger-chain-broken');
  return isReadable ? [...problems, ...ledgerAgainstRecords(lines, records)] : problems;
}

/**
 * Holds a ledger against the records: each published version has one line that publishes it, with its hashes;
 * each tombstone has that line and one that withdraws it; no line is without either; and a report's versions
 * were published in their order.
 */
export function ledgerAgainstRecords(
  lines: readonly LedgerLine[],
  { published, withdrawn, unread }: Records,
): Problem[] {
  const byVersion = Map.groupBy(lines, ({ entry }) => versionName(entry));
  const proofs = new Map(published.map((proof) => [versionName(proof), proof]));
  const tombstones = new Map(withdrawn.map((tombstone) => [versionName(tombstone), tombstone]));
  const names = new Set([...byVersion.keys(), ...proofs.keys(), ...tombstones.keys()]);
  for (const version of unread) names.delete(versionName(version));
  return [
    ...[...names].flatMap((name) => {
      const told = toldOf(byVersion.get(name) ?? []);
      const [proof, tombstone] = [proofs.get(name), tombstones.get(name)];
      if (tombstone) return [...told.problems, ...withdrawnProblems(told, tombstone)];
      if (proof) return [...told.problems, ...publishedProblems(told, proof)];
      return [...told.problems, ...told.first.map((line) => atLedger(line, say.orphanLine(name)))];
    }),
    ...versionsOutOfOrder(lines),
  ];
}

export function versionName({ report, version }: { report: string; version: string }): string {
  return `${report} ${version}`;
}

interface ToldOfVersion {
  /** The first line about the version, where there is one. */
  first: LedgerLine[];
  publish?: LineOf<PublishEntry>;
  withdraw?: LineOf<WithdrawEntry>;
  problems: Problem[];
}

type LineOf<Entry extends LedgerEntry> = LedgerLine & { entry: Entry };

/** The lines about one version by what they say, and those that say it again. */
function toldOf(lines: readonly LedgerLine[]): ToldOfVersion {
  const publishes = lines.filter(isPublish);
  const withdraws = lines.filter(isWithdraw);
  const [publish, ...republished] = publishes;
  const [withdraw, ...withdrawnAgain] = withdraws;
  const again = (first: LedgerLine | undefined, line: LedgerLine): Problem =>
    atLedger(line, say.repeatedLine(versionName(line.entry), first?.number ?? 0));
  return {
    first: lines.slice(0, 1),
    ...given({ publish, withdraw }),
    problems: [
      ...republished.map((line) => again(publish, line)),
      ...withdrawnAgain.map((line) => again(withdraw, line)),
    ],
  };
}

function isPublish(line: LedgerLine): line is LineOf<PublishEntry> {
  return line.entry.action === 'publish';
}

function isWithdraw(line: LedgerLine): line is LineOf<WithdrawEntry> {
  return line.entry.action === 'withdraw';
}

const ofPublished = ['date', 'approvedBy', 'facts', 'inputs'] as const;

function publishedProblems({ publish, withdraw }: ToldOfVersion, proof: VersionProof): Problem[] {
  const name = versionName(proof);
  const record = fileStart(`data/${proof.report}/${proof.version}/published.json`);
  return [
    ...(publish
      ? differences(publish, publishEntry(proof), ofPublished)
      : [at(record, say.notEntered(name))]),
    ...(withdraw ? [atLedger(withdraw, say.withdrawnStands(name))] : []),
  ];
}

/** A version that was withdrawn before there was a ledger has but the one line, which was entered afterwards. */
function withdrawnProblems({ publish, withdraw }: ToldOfVersion, tombstone: Tombstone): Problem[] {
  const name = versionName(tombstone);
  const file = fileStart(`data/${tombstone.report}/${tombstone.version}/withdrawn.json`);
  if (!withdraw) return [at(file, say.withdrawalNotEntered(name))];
  const follows = publish ? publish.number < withdraw.number : withdraw.entry.entered;
  return [
    ...(follows ? [] : [atLedger(withdraw, say.withdrawnUnpublished(name))]),
    ...differences(withdraw, withdrawEntry(tombstone), ['date', 'approvedBy']),
    ...(publish ? differences(publish, tombstone.published, ['date']) : []),
  ];
}

type Field = 'date' | 'approvedBy' | 'facts' | 'inputs';
type Said = { readonly [Name in Field]?: string | undefined };

/** The fields of a line that are not as the record says. */
function differences(line: LedgerLine, expected: Said, fields: readonly Field[]): Problem[] {
  const found: Said = line.entry;
  return fields
    .filter((field) => found[field] !== expected[field])
    .map((field) => atLedger(line, say.otherThanRecord(field, found[field], expected[field])));
}

/** A report's versions that were published after one with a higher number. Entries made afterwards may be late. */
function versionsOutOfOrder(lines: readonly LedgerLine[]): Problem[] {
  const highest = new Map<string, string>();
  return lines.filter(isPublish).flatMap((line) => {
    const { report, version, entered } = line.entry;
    const before = highest.get(report);
    const isLate = before !== undefined && compareVersions(before, version) > 0;
    if (!isLate) highest.set(report, version);
    if (!isLate || entered) return [];
    return [atLedger(line, say.publishedAfterHigher(versionName(line.entry), before))];
  });
}

function atLedger({ number }: LedgerLine, message: Message): Problem {
  return at(atLine(number), message);
}
