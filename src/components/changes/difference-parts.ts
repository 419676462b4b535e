import type { PartView } from '../../changes/reader/change-view.ts';
import { makeComparison, type ChangeNote } from '../../changes/reader/comparison.ts';
import { differenceView } from '../../changes/reader/difference-view.ts';
import type { Tie } from '../../report/difference/ties.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
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
  const { locale, names } = after;
  const comparison = makeComparison(before.report, after.report, {
    ...{ locale, notes, ties },
    organisation: (id) => organisationName(names, id),
    project: (id) => names.projects.get(id)?.title ?? id,
    uses: (report, address) => usesOfCell(address, report === before.report ? before : after),
  });
  return differenceView(comparison);
}
