import { z } from 'zod';
import type { PublicReport } from './public-report.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'hash');
const text = z.string().min(1);
const localised = z.strictObject({ da: text, en: text });
const inputs = z.record(text, hash);

/** What `publish` writes beside a version: what its files and its report must be for ever. */
export const publicationSchema = z.strictObject({
  format: z.literal(1),
  report: text,
  version: text,
  /** The version of Målestok that published it. */
  tool: text,
  /** SHA-256 of every file of the version, by path. */
  inputs,
  /** SHA-256 of the snapshot as JSON. */
  snapshotHash: hash,
  /** SHA-256 of this file with an empty seal, so that no byte of it can be another. */
  seal: z.union([hash, z.literal('')]),
  /** The report as readers got it. */
  snapshot: z.custom<PublicReport>((value) => typeof value === 'object' && value !== null),
});

/** Why a version was withdrawn, when, and by whom. */
export const withdrawalSchema = z.strictObject({
  date: z.iso.date('date'),
  reason: localised,
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
  seal: z.union([hash, z.literal('')]),
});

export type Publication = z.output<typeof publicationSchema>;
export type Withdrawal = z.output<typeof withdrawalSchema>;
export type Tombstone = z.output<typeof tombstoneSchema>;

/** Gives the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. Where it comes from, the caller knows. */
export type Hash = (content: Uint8Array | string) => string;

/** How a publication or a tombstone is written: a line for each value, so that a change of one is seen as one. */
export function recordText(record: Publication | Tombstone): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** The record with its seal. */
export function sealed<Sealed extends Publication | Tombstone>(record: Sealed, hash: Hash): Sealed {
  return { ...record, seal: sealOf(record, hash) };
}

/** What a record's seal must be. */
function sealOf(record: Publication | Tombstone, hash: Hash): string {
  return hash(recordText({ ...record, seal: '' }));
}

/** The seal in a record's text: a line of its own. */
const sealLine = /^( "seal": )"[0-9a-f]{64}"/m;

/** Whether a text is, byte for byte, a record as it was written with this seal. */
export function isSealedBy(text: string, seal: string, hash: Hash): boolean {
  return hash(text.replace(sealLine, '$1""')) === seal;
}

/** The hash that a snapshot is known by. */
export function snapshotHashOf(snapshot: PublicReport, hash: Hash): string {
  return hash(JSON.stringify(snapshot));
}
