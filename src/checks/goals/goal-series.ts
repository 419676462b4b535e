import { type Finding, type RowView, type Rule, groupBy, rowsIn } from '../rule.ts';

/** Every row that says again what an earlier row said; the message points to both. */
function duplicatesIn(
  groups: Map<string, RowView[]>,
): Finding<'duplicate-result' | 'duplicate-target' | 'duplicate-baseline'>[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row) => ({
      position: row.position('id'),
      values: { row: row.key, first: first?.key ?? '' },
      related: first ? [first.position('id')] : [],
    })),
  );
}

/** A goal has one result for each place, group and date, or for each target that results name. */
export const duplicateResult: Rule<'duplicate-result'> = {
  code: 'duplicate-result',
  severity: 'error',
  check: (report) =>
    duplicatesIn(groupBy(rowsIn(report, 'results'), 'goal', 'place', 'group', 'date', 'target')),
};

/** A goal has one target for each place, group, due date and revision. */
export const duplicateTarget: Rule<'duplicate-target'> = {
  code: 'duplicate-target',
  severity: 'error',
  check: (report) =>
    duplicatesIn(groupBy(rowsIn(report, 'targets'), 'goal', 'place', 'group', 'due', 'revision')),
};

/** A place and group started from one value. */
export const duplicateBaseline: Rule<'duplicate-baseline'> = {
  code: 'duplicate-baseline',
  severity: 'error',
  check: (report) => duplicatesIn(groupBy(rowsIn(report, 'baselines'), 'goal', 'place', 'group')),
};
