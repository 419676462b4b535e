import { given } from '../domain/given.ts';
import { compareVersions } from '../domain/identifier.ts';
import {
  isRecord,
  isWordsFile,
  type RecordPath,
  type VersionPaths,
} from '../reading/group-paths.ts';

/** Where what a version is held against lies. */
export interface PredecessorPaths {
  record: string;
  /** What a record of format 1 lacks. */
  words?: string;
}

/** What came before a version of a report. */
export interface Predecessors {
  /** Where the records of all published and withdrawn versions lie. */
  records: readonly RecordPath[];
  /** The nearest version before one that is published and stands. */
  before: (version: VersionPaths) => PredecessorPaths | undefined;
  /** All others before it that are published and stand, the oldest first. */
  earlier: (version: VersionPaths) => PredecessorPaths[];
  /** Whether a version between the two, or the only one before it, is withdrawn. */
  followsWithdrawn: (version: VersionPaths) => boolean;
}

/** Tells of each version which one comes before it, from where the files of all of them lie. */
export function predecessors(
  versions: readonly VersionPaths[],
  withdrawn: readonly RecordPath[],
): Predecessors {
  const published = versions.flatMap(recordOf);
  const records = [...withdrawn, ...published];
  const [standing, all] = [byReport(published), byReport(records)];
  return {
    records,
    before: (version) => {
      const record = recordBefore(version, standing);
      return record && withWords(record, versions);
    },
    earlier: (version) =>
      recordsBefore(version, standing)
        .slice(0, -1)
        .map((record) => withWords(record, versions)),
    followsWithdrawn: (version) => recordBefore(version, all) !== recordBefore(version, standing),
  };
}

function recordOf({ report, version, paths }: VersionPaths): RecordPath[] {
  const path = paths.find((file) => isRecord({ path: file }));
  return path === undefined ? [] : [{ report, version, path }];
}

type RecordsByReport = ReadonlyMap<string, readonly RecordPath[]>;

/** The records of each report in the order of its versions. */
function byReport(records: readonly RecordPath[]): RecordsByReport {
  const inOrder = records.toSorted((a, b) => compareVersions(a.version, b.version));
  return Map.groupBy(inOrder, ({ report }) => report);
}

/** The record of the nearest version before one. */
function recordBefore(version: VersionPaths, records: RecordsByReport): RecordPath | undefined {
  return recordsBefore(version, records).at(-1);
}

function recordsBefore(
  { report, version }: VersionPaths,
  records: RecordsByReport,
): readonly RecordPath[] {
  return (records.get(report) ?? []).filter((one) => compareVersions(one.version, version) < 0);
}

function withWords(
  { report, version, path: record }: RecordPath,
  versions: readonly VersionPaths[],
): PredecessorPaths {
  const own = versions.find((one) => one.report === report && one.version === version);
  const words = own?.paths.find((path) => isWordsFile({ path }));
  return { record, ...given({ words }) };
}
