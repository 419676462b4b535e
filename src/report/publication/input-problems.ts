import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { Hash, Publication } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { ReportSource, SourceFile } from '../../reading/sources.ts';
import type { MadeReport } from '../make-report.ts';
import { hashesOf } from './held-inputs.ts';
import { locatedChanges } from './located-changes.ts';
import * as say from './publication-messages.ts';

/**
 * What is wrong with the files of a published version: those that were added or removed, and the cells and fields
 * that were changed in the others. `changed` are their paths.
 */
export function inputProblems(
  { inputs: published, facts }: Publication,
  changed: readonly string[],
  { report, source, problems }: MadeReport,
  files: readonly SourceFile[],
  hash: Hash,
): Problem[] {
  const located = locatedChanges(
    facts.report,
    report ?? withTablesOf(source, facts.report),
    source,
  );
  const inputs = hashesOf(files, hash);
  const changes = changed.flatMap((path) => fileProblems(path, published, inputs, located, report));
  // What a file that was not changed is told of follows from another one.
  const own = problems.filter(({ place }) => changed.includes(place.file));
  return [...changes, ...own].sort(compareProblems);
}

/** What was published, with the tables as they are read now: other errors do not hide which cell was changed. */
function withTablesOf({ tables }: ReportSource, report: PublicReport): PublicReport {
  return {
    ...report,
    tables: report.tables.map((published) => ({
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
  const found = located.filter((problem) => problem.place.file === path);
  return found.length > 0 ? found : [at(place, say.changedBytes(report !== undefined))];
}

/** A file that holds the same under a name that was not published. */
function movedTo(path: string, published: Hashes, inputs: Hashes): string | undefined {
  return Object.keys(inputs).find(
    (name) => published[name] === undefined && inputs[name] === published[path],
  );
}
