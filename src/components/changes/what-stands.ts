import type { PartView } from '../../changes/reader/change-view.ts';

/** The words that say what is as it was, where that is what a reader asks first. */
export function whatStands(
  parts: readonly Pick<PartView, 'id'>[],
): 'none' | 'sameConclusions' | 'sameVerdicts' | undefined {
  if (parts.length === 0) return 'none';
  const changed = new Set(parts.map(({ id }) => id));
  if (changed.has('verdicts')) return undefined;
  return changed.has('conclusions') ? 'sameVerdicts' : 'sameConclusions';
}
