import { compareText, type Problem } from '../../domain/problem.ts';
import { snapshotHashOf, type Hash, type Publication } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { ReportSource, SourceFile } from '../../reading/sources.ts';
import { fieldChanges } from '../difference/field-changes.ts';
import type { MadeReport } from '../make-report.ts';
import { plainText } from './changed-field.ts';
import { snapshotProblems } from './form-problems.ts';
import { hashesOf } from './hashes-of.ts';
import { locatedChanges } from './located-changes.ts';
import * as say from './publication-messages.ts';

/**
 * Holds a version against what was published: every file against its hash, and, where all files are the same,
 * the assembled report against the snapshot. A changed file is told by the cells and fields that it changes. The
 * form of the snapshot is looked at only where something is amiss: it takes as long as all the rest.
 */
export function verifyPublication(
  { inputs: published, snapshot, snapshotHash }: Publication,
  { report, source }: MadeReport,
  files: readonly SourceFile[],
  hash: Hash,
  record: SourceFile,
): Problem[] {
  const inputs = hashesOf(files, hash);
  const paths = [...new Set([...Object.keys(published), ...Object.keys(inputs)])];
  const changed = paths.filter((path) => published[path] !== inputs[path]);
  const isSame = !report || snapshotHashOf(report, hash) === snapshotHash;
  if (changed.length === 0 && isSame) return [];
  const malformed = snapshotProblems(snapshot, record);
  if (malformed.length > 0) return malformed;
  if (changed.length === 0 && report) return changesOfCode(snapshot, report, record.path);
  const located = locatedChanges(snapshot, report ?? withTablesOf(source, snapshot), source);
  // What is told of a file that is as it was follows from another one.
  return changed.flatMap((path) => fileProblems(path, published, inputs, located, report));
}

/** What was published, with the tables as they are read now: other errors do not hide which cell was changed. */
function withTablesOf({ tables }: ReportSource, snapshot: PublicReport): PublicReport {
  return {
    ...snapshot,
    tables: snapshot.tables.map((published) => ({
      ...published,
      ...tables.get(published.name)?.table,
    })),
  };
}

type Hashes = Readonly<Record<string, string>>;

function fileProblems(
  path: string,
  published: Hashes,
  inputs: Hashes,
  located: readonly Problem[],
  report: PublicReport | undefined,
): Problem[] {
  const place = startOf(path);
  if (published[path] === undefined) return [at(place, say.addedFile())];
  if (inputs[path] === undefined)
    return [at(place, say.missingFile(movedTo(path, published, inputs)))];
  const told = located.filter((problem) => problem.place.file === path);
  return told.length > 0 ? told : [at(place, say.changedBytes(report !== undefined))];
}

/** A file that holds the same bytes under a name that was not published. */
function movedTo(path: string, published: Hashes, inputs: Hashes): string | undefined {
  return Object.keys(inputs).find(
    (name) => published[name] === undefined && inputs[name] === published[path],
  );
}

/** The files are the same and the report is not. The order of an object's keys is no part of it. */
function changesOfCode(snapshot: PublicReport, report: PublicReport, record: string): Problem[] {
  const made = JSON.parse(JSON.stringify(report)) as PublicReport;
  if (inOrder(made) === inOrder(snapshot)) return [];
  const [first, ...more] = fieldChanges(snapshot, made);
  const { field, before, after } = first ?? { field: 'report' };
  const message = say.changedReport(field, plainText(before), plainText(after), more.length);
  return [at(startOf(record), message)];
}

/** As JSON with the keys of every object in one order. */
function inOrder(report: PublicReport): string {
  return JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
      : value,
  );
}
