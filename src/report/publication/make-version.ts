import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { isRecord } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { SiteSource, SourceFile } from '../../reading/sources.ts';
import { makeReport, type MadeReport, type VersionInput } from '../make-report.ts';
import { againstPredecessor } from './against-predecessor.ts';
import { notPublished } from './publication-messages.ts';
import { readSealed } from './read-record.ts';
import { touchedFields } from './touched-record.ts';
import { verifyPublication } from './verify-publication.ts';

/** Makes one version, and holds what is published against what was published. */
export function makeVersion(version: VersionInput, site: SiteSource, hash: Hash): MadeReport {
  const files = version.read();
  const record = files.find(isRecord);
  const inputs = files.filter((file) => !isRecord(file));
  const made = makeReport({ ...version, read: () => inputs }, site);
  const problems = record ? recordProblems(record, made, inputs, hash) : withoutRecord(made);
  // A draft may be on its way; what is published must tell the truth about itself.
  const severity = record ? 'error' : 'warning';
  // What was touched is to be restored, and not to be noted. A note that told of a version which was withdrawn
  // since was held against it when it was published.
  const isSettled = record && (problems.length > 0 || version.followsWithdrawn);
  const noted = isSettled ? [] : againstPredecessor(version, made, hash, severity).problems;
  return { ...made, problems: [...made.problems, ...problems, ...noted].sort(compareProblems) };
}

function recordProblems(
  record: SourceFile,
  made: MadeReport,
  inputs: readonly SourceFile[],
  hash: Hash,
): Problem[] {
  const { value: publication, problems } = readSealed(record, hash);
  if (publication) return verifyPublication(publication, made, inputs, hash, record);
  if (problems.some(({ code }) => code !== 'publication-seal')) return problems;
  const touched = touchedFields(record, made, inputs, hash);
  return touched.length > 0 ? touched : problems;
}

function withoutRecord({ source: { metadata } }: MadeReport): Problem[] {
  if (metadata?.value.status !== 'published') return [];
  return [at(metadata.place(['status']), notPublished())];
}
