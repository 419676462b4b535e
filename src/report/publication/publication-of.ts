import {
  sealed,
  snapshotHashOf,
  type Hash,
  type Publication,
  type Tombstone,
  type Withdrawal,
} from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { hashesOf } from './hashes-of.ts';

/** What is written beside a version when it is published; `tool` is the version of Målestok. */
export function publicationOf(
  report: PublicReport,
  inputs: readonly SourceFile[],
  tool: string,
  hash: Hash,
): Publication {
  return sealed(
    {
      format: 1,
      report: report.id,
      version: report.version,
      tool,
      inputs: hashesOf(inputs, hash),
      snapshotHash: snapshotHashOf(report, hash),
      seal: '',
      snapshot: report,
    },
    hash,
  );
}

/** What is left of a version that is withdrawn. */
export function tombstoneOf(
  { report, version, tool, snapshot }: Publication,
  { date, reason, decidedBy }: Withdrawal,
  hash: Hash,
): Tombstone {
  return sealed(
    {
      format: 1,
      report,
      version,
      title: snapshot.metadata.title,
      published: { date: snapshot.metadata.changeNote.date, tool },
      date,
      reason,
      decidedBy,
      seal: '',
    },
    hash,
  );
}
