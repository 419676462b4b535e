import type * as z from 'zod';
import { canonicalJson, textIn, withLineFeeds } from '../../domain/canonical.ts';
import { factsSchema } from '../../domain/facts.ts';
import {
  isSealedBy,
  recordSchema,
  tombstoneSchema,
  type Hash,
  type Publication,
  type PublicationRecord,
  type Tombstone,
} from '../../domain/publication.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileStart } from '../../reading/group-paths.ts';
import { at, type Message, refusal } from '../../reading/message.ts';
import { unreadable } from '../../reading/read-text.ts';
import type { Reading, SourceFile } from '../../reading/sources.ts';
import {
  fromFormat1,
  recordOf1Schema,
  wordsOf1Schema,
  type RecordOf1,
  type WordsOf1,
} from './upcasters/from-1.ts';
import { YamlPositions } from '../../reading/yaml-positions.ts';

/** The newest format of `published.json` that this code reads, and the one that it writes. */
const newestFormat = 2;

/** The files that say what became of a version: `published.json`, and what a record of format 1 lacks. */
export interface RecordFiles {
  record: SourceFile;
  words?: SourceFile | undefined;
}

/**
 * Reads what was published. Refuses a record in which a single byte was changed, one of a format that this code
 * does not know yet, and one whose facts have not the form of facts.
 */
export function readPublication(files: RecordFiles, hash: Hash): Reading<Publication> {
  const { value: record, problems } = readAny(files.record, hash);
  if (!record) return { problems };
  const read = record.format === 1 ? upcast(record, files, hash) : withoutWords(record, files);
  if (!read.value) return read;
  const malformed = factsProblems(read.value, files.record);
  return malformed.length > 0 ? { problems: malformed } : read;
}

/** Reads `withdrawn.json` in the same way. */
export function readTombstone(file: SourceFile, hash: Hash): Reading<Tombstone> {
  return readSealed(file, tombstoneSchema, hash);
}

/** The text whose SHA-256 is in the ledger, and which readers are given as `facts.json`. */
export function factsText({ recorded }: Pick<Publication, 'recorded'>): string {
  return `${canonicalJson(recorded)}\n`;
}

/** What `facts.json` holds of a record in today's format. */
export function recordedFacts({ salt, facts }: Pick<PublicationRecord, 'salt' | 'facts'>): object {
  return { format: newestFormat, salt, ...facts };
}

/** A record of any format, whole and unchanged, before it is brought to the newest. */
export function readAny(file: SourceFile, hash: Hash): Reading<RecordOf1 | PublicationRecord> {
  const json = jsonIn(file);
  const format = formatOf(json);
  if (format > newestFormat)
    return {
      problems: [
        at(
          fileStart(file.path),
          refusal('publication-newer-format', { format, newest: newestFormat }),
        ),
      ],
    };
  const read =
    format === 1
      ? readSealed<RecordOf1>(file, recordOf1Schema, hash, json)
      : readSealed<PublicationRecord>(file, recordSchema, hash, json);
  if (!read.value || isWhole(read.value, hash)) return read;
  return {
    problems: [
      at(
        fileStart(file.path),
        refusal('publication-seal', { wrong: 'broken-seal', name: nameOf(file.path) }),
      ),
    ],
  };
}

function formatOf(json: unknown): number {
  const format =
    typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  return typeof format === 'number' ? format : newestFormat;
}

/** Whether the hash that a record holds of its own facts is theirs. */
function isWhole(record: RecordOf1 | PublicationRecord, hash: Hash): boolean {
  return record.format === 1
    ? hash(JSON.stringify(record.snapshot)) === record.snapshotHash
    : hash(factsText({ recorded: recordedFacts(record) })) === record.factsHash;
}

/** A record of today's format has its words in it. */
function withoutWords(record: PublicationRecord, { words }: RecordFiles): Reading<Publication> {
  const stray = words && at(fileStart(words.path), refusal('published-words-stray'));
  return stray ? { problems: [stray] } : { value: opened(record), problems: [] };
}

function opened(record: PublicationRecord): Publication {
  const { report, version, tool, format, inputs, salt, facts } = record;
  return { report, version, tool, format, inputs, salt, recorded: recordedFacts(record), facts };
}

function upcast(
  record: RecordOf1,
  { record: file, words: beside }: RecordFiles,
  hash: Hash,
): Reading<Publication> {
  if (!beside) return { problems: [at(fileStart(file.path), refusal('published-words-missing'))] };
  const words = readSealed<WordsOf1>(beside, wordsOf1Schema, hash);
  if (!words.value) return { problems: words.problems };
  try {
    return { value: fromFormat1(record, words.value), problems: [] };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return {
      problems: [
        at(
          fileStart(file.path),
          refusal('publication-malformed', { name: nameOf(file.path), field: 'snapshot' }),
        ),
      ],
    };
  }
}

/** Where facts have not the form of facts: whoever seals a record anew can write anything into it. */
function factsProblems({ facts, format }: Publication, file: SourceFile): Problem[] {
  return formProblems(facts, factsSchema, file, (path) =>
    format === 1 && path[0] === 'report' ? ['snapshot', ...path.slice(1)] : ['facts', ...path],
  );
}

function readSealed<Record extends { report: string; version: string; seal: string }>(
  file: SourceFile,
  schema: z.ZodType<Record>,
  hash: Hash,
  json = jsonIn(file),
): Reading<Record> {
  const { path, bytes } = file;
  if (file.failure) return { problems: unreadable(file) };
  if (typeof json !== 'object' || json === null)
    return {
      problems: [at(fileStart(path), refusal('publication-unreadable', { name: nameOf(path) }))],
    };
  const { data: record } = schema.safeParse(json);
  if (!record) return { problems: formProblems(json, schema, file) };
  const wrong = isSealedBy(textIn(bytes) ?? '', record.seal, hash)
    ? ofAnother(path, record)
    : refusal('publication-seal', { wrong: 'broken-seal', name: nameOf(path) });
  return wrong ? { problems: [at(fileStart(path), wrong)] } : { value: record, problems: [] };
}

/** A record that was written for another version than the one it lies beside. */
function ofAnother(path: string, record: { report: string; version: string }): Message | undefined {
  const [, report, version] = path.split('/');
  if (record.report === report && record.version === version) return undefined;
  const [found, expected] = [`${record.report} ${record.version}`, `${report} ${version}`];
  return refusal('publication-of-another', { name: nameOf(path), found, expected });
}

/** What a file holds as JSON; undefined where it is none. A byte order mark is none of a record's. */
export function jsonIn({ bytes }: SourceFile): unknown {
  try {
    return JSON.parse(withLineFeeds(textIn(bytes) ?? ''));
  } catch {
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Path = readonly (string | number)[];

/**
 * Where a part of a record does not have the form of a schema: the first field that differs. `inRecord` gives the
 * field's path in the record by its path in the part.
 */
function formProblems(
  part: unknown,
  schema: z.ZodType,
  { path: file, bytes }: SourceFile,
  inRecord: (path: Path) => Path = (path) => path,
): Problem[] {
  const issue = schema.safeParse(part).error?.issues[0];
  if (!issue) return [];
  const path = inRecord(pathOf(issue));
  // JSON is YAML, whose places are known here.
  const position = new YamlPositions(file, new TextDecoder().decode(bytes)).of(path);
  return [
    at(
      position,
      refusal('publication-malformed', {
        name: file.slice(file.lastIndexOf('/') + 1),
        field: path.join('.'),
      }),
    ),
  ];
}

/** The innermost field that is told: a property that nobody knows, or a value. */
function pathOf(issue: z.core.$ZodIssue): Path {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}
