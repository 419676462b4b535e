import type { Facts } from '../../domain/facts.ts';
import {
  sealed,
  type Hash,
  type PublicationRecord,
  type Tombstone,
  type Withdrawal,
} from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { SiteSource, SourceFile } from '../../reading/sources.ts';
import { wordsUsed } from '../make-facts.ts';
import { hashInputs } from './held-inputs.ts';
import { factsText, recordedFacts } from './read-record.ts';
import type { RecordOf1, WordsOf1 } from './upcasters/from-1.ts';

/** What a version is published with: the version of Målestok, and a salt drawn by chance. */
export interface Publishing {
  tool: string;
  salt: string;
  hash: Hash;
}

/** The record that is written beside a version when it is published. */
export function publicationRecord(
  facts: Facts,
  inputs: readonly SourceFile[],
  { tool, salt, hash }: Publishing,
): PublicationRecord {
  const { id: report, version } = facts.report;
  return sealed(
    {
      format: 2,
      ...{ report, version, tool },
      inputs: hashInputs(inputs, hash),
      seal: '',
      salt,
      factsHash: hash(factsText({ recorded: recordedFacts({ salt, facts }) })),
      facts,
    },
    hash,
  );
}

/** What a record of format 1 lacks, from the shared files as they are now and the version's own checks. */
export function wordsBeside(
  { report, version, snapshot }: RecordOf1,
  site: SiteSource,
  ties: WordsOf1['ties'],
  { salt, hash }: Pick<Publishing, 'salt' | 'hash'>,
): WordsOf1 {
  const words = wordsUsed(snapshot as PublicReport, site);
  return sealed({ format: 1, report, version, salt, words, ties, seal: '' }, hash);
}

/** A record of any format, as it lies on disk. */
type PublishedRecord = RecordOf1 | PublicationRecord;

/** What a record says of the version itself. */
export function metadataIn(record: PublishedRecord): RecordOf1['snapshot']['metadata'] {
  return record.format === 1 ? record.snapshot.metadata : record.facts.report.metadata;
}

/** What is left of a version that is withdrawn. */
export function makeTombstone(
  { report, version, tool }: Pick<PublishedRecord, 'report' | 'version' | 'tool'>,
  { title, changeNote }: Pick<ReturnType<typeof metadataIn>, 'title' | 'changeNote'>,
  { date, reason, decidedBy }: Withdrawal,
  hash: Hash,
): Tombstone {
  return sealed(
    {
      format: 1,
      ...{ report, version, title },
      published: { date: changeNote.date, tool },
      ...{ date, reason, decidedBy },
      seal: '',
    },
    hash,
  );
}
