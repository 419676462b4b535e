import * as z from 'zod';
import { isPartialDate } from './calendar.ts';
import { given } from './given.ts';
import { isIdentifier, isVersionNumber } from './identifier.ts';
import type { Hash } from './publication.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'hash');

const ofEveryEntry = {
  /** The hash of the line before; `noLine` in the first. */
  previous: hash,
  report: z.string().refine(isIdentifier, 'identifier'),
  version: z.string().refine(isVersionNumber, 'version'),
  /** The day, or only the month or year, that a version's change note gives; of a withdrawal the day. */
  date: z.string().refine(isPartialDate, 'date'),
  /** `afterwards` where the entry was made later than what it records. */
  entered: z.literal('afterwards').optional(),
};

/** That a version was published: the salted hashes of its facts and of its inputs, and who approved it. */
const publishSchema = z.strictObject({
  ...ofEveryEntry,
  action: z.literal('publish'),
  approvedBy: z.string().min(1).optional(),
  facts: hash,
  inputs: hash,
});

/** That a version was withdrawn, and who decided it. It holds nothing from which a number could be guessed. */
const withdrawSchema = z.strictObject({
  ...ofEveryEntry,
  action: z.literal('withdraw'),
  date: z.iso.date('date'),
  approvedBy: z.string().min(1),
});

/** One line of `data/ledger.jsonl`. */
export const ledgerEntrySchema = z.discriminatedUnion('action', [publishSchema, withdrawSchema]);

export type PublishEntry = z.output<typeof publishSchema>;
export type WithdrawEntry = z.output<typeof withdrawSchema>;
export type LedgerEntry = PublishEntry | WithdrawEntry;

/** An entry that is not linked to a line before it yet. */
export type NewEntry = Omit<PublishEntry, 'previous'> | Omit<WithdrawEntry, 'previous'>;

/** A line as it was read: what it says, which line it is (from 1), and its hash. */
export interface LedgerLine {
  entry: LedgerEntry;
  number: number;
  hash: string;
}

/** What the ledger must hold of a published version. */
export interface VersionProof {
  report: string;
  version: string;
  /** SHA-256 of `facts.json`. */
  factsHash: string;
  /** SHA-256 of the salt and the hashes of all its files. */
  inputsHash: string;
  /** When it was published, by its change note: `2026-11-22`, `2026-11` or `2026`. */
  date: string;
  approvedBy?: string;
}

/** What the first line is linked to, and the head of a ledger without lines. */
export const noLine = '0'.repeat(64);

const keysInOrder = [
  ...['previous', 'action', 'report', 'version', 'date'],
  ...['approvedBy', 'facts', 'inputs', 'entered'],
];

/** An entry as its line: JSON with the keys in one order, and a line end. Its SHA-256 is the line's hash. */
export function lineText(entry: LedgerEntry): string {
  return `${JSON.stringify(entry, keysInOrder)}\n`;
}

/** What an entry says, whatever line it is linked to. */
export function saidBy(entry: NewEntry): string {
  return lineText({ ...entry, previous: noLine });
}

/** The lines of new entries, each linked to the one before it, and the first to `head`. */
export function linkedText(entries: readonly NewEntry[], head: string, hashOf: Hash): string {
  let previous = head;
  return entries
    .map((entry) => {
      const line = lineText({ ...entry, previous });
      previous = hashOf(line);
      return line;
    })
    .join('');
}

/** What a ledger says of a version that is published; `entered` where it was published before the ledger was. */
export function publishEntry(
  { report, version, date, approvedBy, factsHash, inputsHash }: VersionProof,
  entered?: 'afterwards',
): Omit<PublishEntry, 'previous'> {
  return {
    action: 'publish',
    ...{ report, version, date, facts: factsHash, inputs: inputsHash },
    ...(approvedBy === undefined ? {} : { approvedBy: approvedBy.normalize('NFC') }),
    ...given({ entered }),
  };
}

/** What a ledger says of a version that is withdrawn. */
export function withdrawEntry(
  tombstone: { report: string; version: string; date: string; decidedBy: string },
  entered?: 'afterwards',
): Omit<WithdrawEntry, 'previous'> {
  const { report, version, date, decidedBy } = tombstone;
  return {
    action: 'withdraw',
    ...{ report, version, date, approvedBy: decidedBy.normalize('NFC') },
    ...given({ entered }),
  };
}
