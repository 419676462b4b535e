import { compareVersions } from '../../../domain/identifier.ts';
import {
  publishEntry,
  withdrawEntry,
  type LedgerLine,
  type NewEntry,
} from '../../../domain/ledger.ts';
import { compareText } from '../../../domain/problem.ts';
import { nameOf, type Records } from './against-records.ts';

/**
 * Entries for all that was published or withdrawn without a line in the ledger, marked as entered afterwards, in
 * the order of their dates, reports and versions. A version that was withdrawn before there was a ledger gets but
 * the one line: of what it published nothing is left.
 */
export function entriesAfterwards(
  lines: readonly LedgerLine[],
  records: Pick<Records, 'published' | 'withdrawn'>,
): NewEntry[] {
  const told = new Set(lines.map(({ entry }) => `${entry.action} ${nameOf(entry)}`));
  return [
    ...records.published.map((proof) => publishEntry(proof, 'afterwards')),
    ...records.withdrawn.map((tombstone) => withdrawEntry(tombstone, 'afterwards')),
  ]
    .filter((entry) => !told.has(`${entry.action} ${nameOf(entry)}`))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) ||
        compareText(a.report, b.report) ||
        compareVersions(a.version, b.version),
    );
}
