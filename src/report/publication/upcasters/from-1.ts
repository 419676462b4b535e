import * as z from 'zod';
import { factsSchema, sharedWordsSchema } from '../../../domain/facts.ts';
import { recordHead, saltSchema, type Publication } from '../../../domain/publication.ts';
import type { ReportMetadata } from '../../../domain/metadata.ts';
import type { PublicReport } from '../../../domain/public-report.ts';
import { standardColumns } from '../../../domain/standard-tables.ts';
import type { PublicTable } from '../../../domain/table.ts';
import { narrativeFrom1, type NarrativeOf1 } from './narrative-of-1.ts';

/** The whole report as format 1 had it; only what is read before it is brought to today's form is named. */
interface SnapshotOf1 {
  metadata: Pick<ReportMetadata, 'title' | 'changeNote'>;
  narrative: NarrativeOf1;
  tables: PublicTable[];
}

/** `published.json` as Målestok 0.1.0 wrote it: the whole report as it was assembled, words of ours among it. */
export const recordOf1Schema = z.strictObject({
  format: z.literal(1),
  ...recordHead,
  /** SHA-256 of the snapshot as JSON, with its keys in the order in which they were written. */
  snapshotHash: z.string(),
  snapshot: z.custom<SnapshotOf1>((value) => typeof value === 'object' && value !== null),
});

/**
 * `published-words.json`, which lies beside a record of format 1: what that format did not hold, as it was on the
 * day that the file was made.
 */
export const wordsOf1Schema = z.strictObject({
  format: z.literal(1),
  report: recordHead.report,
  version: recordHead.version,
  salt: saltSchema,
  words: sharedWordsSchema,
  ties: factsSchema.shape.ties,
  seal: recordHead.seal,
});

export type RecordOf1 = z.output<typeof recordOf1Schema>;
export type WordsOf1 = z.output<typeof wordsOf1Schema>;

/** Format 1 → 2. Throws a `TypeError` where the snapshot has not the form that format 1 had. */
export function fromFormat1(
  { report, version, tool, inputs, snapshot }: RecordOf1,
  { salt, words, ties }: WordsOf1,
): Publication {
  return {
    ...{ report, version, tool, inputs, salt, format: 1 },
    recorded: { format: 1, salt, snapshot, words, ties },
    // The first edition of the rules of judging was the only one.
    facts: { judging: 1, report: reportFrom1(snapshot), words, ties },
  };
}

function reportFrom1(snapshot: SnapshotOf1): PublicReport {
  return {
    ...snapshot,
    narrative: narrativeFrom1(snapshot.narrative),
    tables: snapshot.tables.map(withoutOurWords),
  } as PublicReport;
}

/** Format 1 had our words for the columns and codes of the standard tables. */
function withoutOurWords(table: PublicTable): PublicTable {
  const columns = standardColumns(table.name);
  const fields = table.fields.map((field) => {
    const column = columns.get(field.name);
    if (!column) return field;
    const { title: _title, categories: _categories, ...rest } = field;
    return column.codes ? { ...rest, codes: column.codes } : rest;
  });
  return { ...table, fields };
}
