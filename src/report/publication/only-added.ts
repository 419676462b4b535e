import type { Problem } from '../../domain/problem.ts';
import type { Hash } from '../../domain/publication.ts';
import { canonicalContent } from '../../domain/canonical.ts';
import { isWordsFile, fileStart } from '../../reading/group-paths.ts';
import { at, refusal } from '../../reading/message.ts';
import type { SourceFile } from '../../reading/sources.ts';
import { metadataIn, makeTombstone } from './publication-of.ts';
import { readAny, readTombstone } from './read-record.ts';
import { ledgerGone, rewrittenLine } from './ledger/ledger-messages.ts';
import { atLine, linesIn } from './ledger/read-ledger.ts';

/**
 * Records are only ever added: each of an earlier state of the files is still there and says the same. The one thing
 * that may become of a published version is its tombstone, which names the record that it stands for.
 */
export function onlyAdded(
  earlier: readonly SourceFile[],
  now: readonly SourceFile[],
  hash: Hash,
): Problem[] {
  const byPath = new Map(now.map((file) => [file.path, file]));
  const hashOf = ({ bytes }: SourceFile): string => hash(canonicalContent(bytes));
  return earlier.flatMap((record) => {
    const same = byPath.get(record.path);
    const position = fileStart(record.path);
    if (same)
      return hashOf(same) === hashOf(record) ? [] : [at(position, refusal('record-rewritten'))];
    const tombstone = byPath.get(
      record.path.replace(/published(?:-words)?\.json$/, 'withdrawn.json'),
    );
    return tombstone && standsFor(tombstone, record, hash)
      ? []
      : [at(position, refusal('record-gone'))];
  });
}

/** What a record of format 1 lacked goes with the record, which is asked for itself. */
function standsFor(tombstone: SourceFile, record: SourceFile, hash: Hash): boolean {
  const { value: left } = readTombstone(tombstone, hash);
  if (!left || isWordsFile(record)) return left !== undefined;
  const { value: published } = readAny(record, hash);
  if (!published) return false;
  const { date, reason, decidedBy } = left;
  return (
    makeTombstone(published, metadataIn(published), { date, reason, decidedBy }, hash).seal ===
    left.seal
  );
}

/**
 * A ledger only grows: it begins with every line of an earlier state of it, byte for byte. Tells the first line
 * that does not, since all after it are linked to it.
 */
export function ledgerAgainstBase(
  ours: SourceFile | undefined,
  base: SourceFile | undefined,
): Problem[] {
  if (!base) return [];
  if (!ours) return [at(atLine(1), ledgerGone())];
  const lines = linesIn(ours);
  const earlier = linesIn(base);
  const index = earlier.findIndex((line, place) => lines[place] !== line);
  if (index < 0) return [];
  return [at(atLine(index + 1), rewrittenLine(lines[index], earlier[index] ?? ''))];
}
