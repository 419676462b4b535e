import * as z from 'zod';
import { withLineFeeds } from './canonical.ts';
import type { Facts } from './facts.ts';
import { translated } from './translated.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'hash');
const seal = z.union([hash, z.literal('')]);
const text = z.string().min(1);

/** What makes a hash of few possible values impossible to guess: 32 hexadecimal digits, drawn by chance. */
export const saltSchema = z.string().regex(/^[0-9a-f]{32}$/, 'salt');

/** What a record of any format holds of the version it belongs to, and of what was published. */
export const recordHead = {
  report: text,
  version: text,
  /** The version of Målestok that published it. */
  tool: text,
  /** A SHA-256 for every file of the version, by path. */
  inputs: z.record(text, hash),
  /** SHA-256 of this file with an empty seal, so that a change of any byte is seen. */
  seal,
};

/** `published.json`, as `publish` writes it: what the version's files must be, and all that the version says. */
export const recordSchema = z.strictObject({
  format: z.literal(2),
  ...recordHead,
  salt: saltSchema,
  /** SHA-256 of `facts.json`, which `factsText` makes. */
  factsHash: hash,
  facts: z.custom<Facts>((value) => typeof value === 'object' && value !== null),
});

/** Why a version was withdrawn, when, and by whom. */
export const withdrawalSchema = z.strictObject({
  date: z.iso.date('date'),
  reason: translated,
  decidedBy: text,
});

/** What is left of a version that was withdrawn: that it was there, and why it is not any more. */
export const tombstoneSchema = z.strictObject({
  format: z.literal(1),
  report: text,
  version: text,
  title: text,
  /** When it was published. No hash of what was there is kept: a small number could be guessed from it. */
  published: z.strictObject({ date: text, tool: text }),
  ...withdrawalSchema.shape,
  seal,
});

export type PublicationRecord = z.output<typeof recordSchema>;
export type Withdrawal = z.output<typeof withdrawalSchema>;
export type Tombstone = z.output<typeof tombstoneSchema>;

/** A published version as its record gives it, whatever format the record was written in. */
export interface Publication {
  report: string;
  version: string;
  tool: string;
  /** The format of the record, which decides how `inputs` were hashed. */
  format: number;
  inputs: Readonly<Record<string, string>>;
  salt: string;
  /** What the hash in the ledger is taken of: the facts in the form in which they were recorded. */
  recorded: object;
  facts: Facts;
}

/** Gives the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. Where it comes from, the caller knows. */
export type Hash = (content: Uint8Array | string) => string;

interface Sealed {
  seal: string;
}

/** How a record is written: a line for each value, so that a change of one is seen as one. */
export function recordText(record: Sealed): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** The record with its seal. */
export function sealed<Record extends Sealed>(record: Record, hash: Hash): Record {
  return { ...record, seal: hash(recordText({ ...record, seal: '' })) };
}

/** The seal in a record's text: a line of its own. */
const sealLine = /^( "seal": )"[0-9a-f]{64}"/m;

/** Whether a text is a record as it was written with this seal; git may have given it other line ends. */
export function isSealedBy(text: string, seal: string, hash: Hash): boolean {
  return hash(withLineFeeds(text).replace(sealLine, '$1""')) === seal;
}

/** The number after a version's: `1.0` is followed by `1.1`, or by `2.0` where a verdict or conclusion changes. */
export function nextVersion(version: string, isMajor: boolean): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return isMajor ? `${major + 1}.0` : `${major}.${minor + 1}`;
}
