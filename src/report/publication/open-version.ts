import type { Facts } from '../../domain/facts.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { Hash, Publication } from '../../domain/publication.ts';
import { isInput, isRecord, isWordsFile, fileStart } from '../../reading/group-paths.ts';
import { at, refusal } from '../../reading/message.ts';
import type { SiteSource, SourceFile, ReportSource } from '../../reading/sources.ts';
import { makeFacts } from '../make-facts.ts';
import { makeReport, type MadeReport, type VersionInput } from '../make-report.ts';
import { againstPredecessor } from './against-predecessor.ts';
import { hiddenTogether } from './hidden-together.ts';
import { changedInputs, hashInputs } from './held-inputs.ts';
import { readPublication, type RecordFiles } from './read-record.ts';
import { touchedFields } from './touched-record.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { locatedChanges } from './located-changes.ts';

/** A version ready to be shown. Its facts are there only where no problem is an error. */
export interface OpenedVersion {
  facts?: Facts;
  /** The record that the facts come from; a draft has none. */
  publication?: Publication;
  problems: Problem[];
}

/**
 * A draft is read, checked and assembled. A published version is read from its record: its files are held against
 * their hashes, and are parsed only to say which cell or field was changed.
 */
export function openVersion(version: VersionInput, site: SiteSource, hash: Hash): OpenedVersion {
  const files = version.read();
  const inputs = files.filter(isInput);
  const make = (): MadeReport => makeReport({ ...version, read: () => inputs }, site);
  const record = files.find(isRecord);
  if (!record) return openDraft(version, make(), site, hash);
  const words = files.find(isWordsFile);
  return openPublished({ record, words }, { inputs, make, site, hash });
}

function openDraft(
  version: VersionInput,
  made: MadeReport,
  site: SiteSource,
  hash: Hash,
): OpenedVersion {
  // A draft may be on its way: what its note lacks is told and refuses nothing.
  const { before, problems: noted } = againstPredecessor(version, made, hash, 'warning');
  const hidden = hiddenTogether(version, made, { before, site, hash }, 'warning');
  const problems = [...made.problems, ...withoutRecord(made), ...noted, ...hidden].sort(
    compareProblems,
  );
  const { report, source } = made;
  return report ? { facts: makeFacts(report, source, site), problems } : { problems };
}

function withoutRecord({ source: { metadata } }: MadeReport): Problem[] {
  if (metadata?.value.status !== 'published') return [];
  return [at(metadata.position(['status']), refusal('not-published'))];
}

/** The files of a published version, and what is asked of them where something was changed. */
interface Held {
  inputs: readonly SourceFile[];
  make: () => MadeReport;
  site: SiteSource;
  hash: Hash;
}

function openPublished(files: RecordFiles, held: Held): OpenedVersion {
  const { inputs, make, hash } = held;
  const { value: publication, problems } = readPublication(files, hash);
  if (!publication) return { problems: recordProblems(files.record, problems, held) };
  const changed = changedInputs(publication, inputs, hash);
  if (changed.length === 0) return { facts: publication.facts, publication, problems: [] };
  return { problems: inputProblems(publication, changed, make(), inputs, hash) };
}

/** A record with a broken seal is told by the field that the version's files contradict, where there is one. */
function recordProblems(
  record: SourceFile,
  problems: Problem[],
  { inputs, make, site, hash }: Held,
): Problem[] {
  if (problems.some(({ code }) => code !== 'publication-seal')) return problems;
  const touched = touchedFields(record, make(), inputs, site, hash);
  return touched.length > 0 ? touched : problems;
}

/**
 * What is wrong with the files of a published version: those that were added or removed, and the cells and fields
 * that were changed in the others. `changed` are their paths.
 */
function inputProblems(
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
  const inputs = hashInputs(files, hash);
  const changes = changed.flatMap((path) => fileProblems(path, published, inputs, located, report));
  // Problems in files that were not changed follow from the changed ones, and are left out.
  const own = problems.filter(({ position }) => changed.includes(position.file));
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
  const position = fileStart(path);
  if (published[path] === undefined) return [at(position, refusal('published-file-added'))];
  if (inputs[path] === undefined)
    return [
      at(position, refusal('published-file-missing', { found: movedTo(path, published, inputs) })),
    ];
  const found = located.filter((problem) => problem.position.file === path);
  return found.length > 0
    ? found
    : [
        at(
          position,
          refusal('published-file-changed', {
            wrong: 'changed-bytes',
            isReadable: report !== undefined,
          }),
        ),
      ];
}

/** A file that holds the same under a name that was not published. */
function movedTo(path: string, published: Hashes, inputs: Hashes): string | undefined {
  return Object.keys(inputs).find(
    (name) => published[name] === undefined && inputs[name] === published[path],
  );
}
