import type { PartView } from '../../changes/reader/change-view.ts';
import { makeComparison, type ChangeNote } from '../../changes/reader/comparison.ts';
import { differenceView } from '../../changes/reader/difference-view.ts';
import type { Tie } from '../../domain/facts.ts';
import type { Names, ReportContext } from '../report-context.ts';
import { usesOfCell } from './uses-of-cell.ts';

/**
 * What changed in the later of two versions, ready for display, with what the notes say of it; `ties` are
 * the declared checks of both.
 */
export function differenceParts(
  before: ReportContext,
  after: ReportContext,
  notes: readonly ChangeNote[],
  ties: readonly Tie[],
): PartView[] {
  const { locale } = after;
  // What was removed may have a name that only the earlier version recorded.
  const named = <Value>(find: (names: Names) => Value | undefined): Value | undefined =>
    find(after.names) ?? find(before.names);
  const comparison = makeComparison(before.report, after.report, {
    ...{ locale, notes, ties },
    organisation: (id) => named(({ organisations }) => organisations.get(id))?.name ?? id,
    project: (id) => named(({ projects }) => projects.get(id))?.title ?? id,
    uses: (report, address) => usesOfCell(address, report === before.report ? before : after),
  });
  return differenceView(comparison);
}
