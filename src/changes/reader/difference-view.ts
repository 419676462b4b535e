import type { GroupView, PartView } from './change-view.ts';
import type { Comparison } from './comparison.ts';
import { conclusionGroups } from './conclusion-groups.ts';
import { entryGroups } from './entry-groups.ts';
import { metadataGroups, ruleGroups } from './metadata-groups.ts';
import { tableGroups } from './table-groups.ts';
import { textGroups } from './text-groups.ts';
import { verdictGroups } from './verdict-groups.ts';

/** A difference as readers see it, the gravest part first; empty parts are left out. */
export function differenceView(comparison: Comparison): PartView[] {
  const { difference, say } = comparison;
  const groups: Record<keyof typeof say.parts, GroupView[]> = {
    verdicts: verdictGroups(comparison),
    conclusions: conclusionGroups(comparison),
    values: tableGroups(difference.values, comparison),
    targets: tableGroups(difference.targets, comparison),
    rule: ruleGroups(comparison),
    figures: entryGroups('figure', difference.figures, comparison),
    narrative: textGroups(comparison),
    notes: entryGroups('note', difference.notes, comparison),
    references: entryGroups('reference', difference.references, comparison),
    metadata: metadataGroups(comparison),
  };
  return Object.entries(groups)
    .map(([id, views]) => ({
      id,
      heading: say.parts[id as keyof typeof say.parts],
      groups: views.filter(({ event, changes }) => event !== undefined || changes.length > 0),
    }))
    .filter((part) => part.groups.length > 0);
}
