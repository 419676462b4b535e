import type { Facts } from '../../domain/facts.ts';
import { compareText } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { isInput, isRecord, isWordsFile } from '../../reading/group-paths.ts';
import type { SiteSource } from '../../reading/sources.ts';
import type { FieldChange } from '../../changes/difference/difference.ts';
import { fieldChanges } from '../../changes/difference/field-changes.ts';
import { makeFacts } from '../make-facts.ts';
import { isError, makeReport, type VersionInput } from '../make-report.ts';
import { readPublication } from './read-record.ts';

/** What today's code would say otherwise of a published version, which stays as it was published. */
export interface Audit {
  report: string;
  version: string;
  /** The version of Målestok that recorded it. */
  tool: string;
  /** Each field of the facts that would differ, with the recorded and the new value. */
  changes: FieldChange[];
  /** Codes of the errors that today's checks meet in its files, so that it would not be made at all. */
  refusals: string[];
}

/**
 * Makes a published version anew from its files and holds it against its record. Undefined for a draft, and for a
 * record that cannot be read, which `check` refuses. Shared words are left out: those of today are meant to differ.
 */
export function auditVersion(
  version: VersionInput,
  site: SiteSource,
  hash: Hash,
): Audit | undefined {
  const files = version.read();
  const record = files.find(isRecord);
  const published =
    record && readPublication({ record, words: files.find(isWordsFile) }, hash).value;
  if (!published) return undefined;
  const { report, source, problems } = makeReport(
    { ...version, read: () => files.filter(isInput) },
    site,
  );
  const made = report && makeFacts(report, source, site);
  return {
    ...{ report: version.report, version: version.version, tool: published.tool },
    changes: made
      ? fieldChanges(comparable(published.facts), comparable(made)).filter(isOfRecord)
      : [],
    refusals: [...new Set(problems.filter(isError).map(({ code }) => code))].sort(compareText),
  };
}

/** As it would be read from a file. The rule's sentence is left out: today's pages tell it from the rule itself. */
function comparable({ words: _words, report, ...facts }: Facts): object {
  const { statement: _statement, ...rule } = report.rule ?? {};
  return JSON.parse(JSON.stringify({ ...facts, report: { ...report, rule } })) as object;
}

/** A field that the record lacks is one that its time did not know, and no difference. */
function isOfRecord({ before }: FieldChange): boolean {
  return before !== undefined;
}
