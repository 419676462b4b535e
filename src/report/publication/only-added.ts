import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { recordGone, recordRewritten } from './record-messages.ts';
import { tombstoneOf } from './publication-of.ts';
import { readPublication, readTombstone } from './read-record.ts';

/**
 * Records are only ever added: each of an earlier state of the files is there still, byte for byte. The one thing
 * that may become of a published version is its tombstone, which names the record that it stands for.
 */
export function onlyAdded(
  earlier: readonly SourceFile[],
  now: readonly SourceFile[],
  hash: Hash,
): Problem[] {
  const byPath = new Map(now.map((file) => [file.path, file]));
  return earlier.flatMap((record) => {
    const same = byPath.get(record.path);
    const place = startOf(record.path);
    if (same) return hash(same.bytes) === hash(record.bytes) ? [] : [at(place, recordRewritten())];
    const tombstone = byPath.get(record.path.replace(/published\.json$/, 'withdrawn.json'));
    return tombstone && standsFor(tombstone, record, hash) ? [] : [at(place, recordGone())];
  });
}

function standsFor(tombstone: SourceFile, record: SourceFile, hash: Hash): boolean {
  const { value: left } = readTombstone(tombstone, hash);
  const { value: published } = readPublication(record, hash);
  if (!left || !published) return false;
  const { date, reason, decidedBy } = left;
  return tombstoneOf(published, { date, reason, decidedBy }, hash).seal === left.seal;
}
