import type { z } from 'zod';
import {
  isSealedBy,
  publicationSchema,
  snapshotHashOf,
  tombstoneSchema,
  type Hash,
  type Publication,
  type Tombstone,
} from '../../domain/publication.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at, type Message } from '../../reading/message.ts';
import { formProblems, snapshotProblems } from './form-problems.ts';
import { brokenSeal, otherVersion, unreadableRecord } from './record-messages.ts';
import type { Reading, SourceFile } from '../../reading/sources.ts';

/** Reads `published.json`, and refuses one in which a single byte is another than `publish` wrote. */
export function readPublication(file: SourceFile, hash: Hash): Reading<Publication> {
  const { value, problems } = readSealed(file, hash);
  const malformed = value ? snapshotProblems(value.snapshot, file) : [];
  return value && malformed.length === 0
    ? { value, problems }
    : { problems: [...problems, ...malformed] };
}

/**
 * The same as far as its seal tells, which is asked for every version: whoever seals a record anew can write any
 * snapshot into it. The form is looked at where the report is not the same as its snapshot.
 */
export function readSealed(file: SourceFile, hash: Hash): Reading<Publication> {
  return readRecord(file, publicationSchema, hash);
}

/** Reads `withdrawn.json` in the same way. */
export function readTombstone(file: SourceFile, hash: Hash): Reading<Tombstone> {
  return readRecord(file, tombstoneSchema, hash);
}

function readRecord<Sealed extends Publication | Tombstone>(
  file: SourceFile,
  schema: z.ZodType<Sealed>,
  hash: Hash,
): Reading<Sealed> {
  const { path, bytes } = file;
  const text = textOf(bytes);
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null)
    return { problems: [at(startOf(path), unreadableRecord(nameOf(path)))] };
  const { data: record } = schema.safeParse(json);
  if (!record) return { problems: formProblems(json, schema, file) };
  const wrong = wrongRecord(path, record, text, hash);
  return wrong ? { problems: [at(startOf(path), wrong)] } : { value: record, problems: [] };
}

function wrongRecord(
  path: string,
  record: Publication | Tombstone,
  text: string | undefined,
  hash: Hash,
): Message | undefined {
  const isWhole =
    !('snapshot' in record) || snapshotHashOf(record.snapshot, hash) === record.snapshotHash;
  if (!isWhole || !isSealedBy(text ?? '', record.seal, hash)) return brokenSeal(nameOf(path));
  const [, report, version] = path.split('/');
  const isOwn = record.report === report && record.version === version;
  const [found, expected] = [`${record.report} ${record.version}`, `${report} ${version}`];
  return isOwn ? undefined : otherVersion(nameOf(path), found, expected);
}

/** The text of a file without a byte order mark, which no record has; undefined where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
