import type { ReportSource } from '../../reading/sources.ts';
import { isAbsent, type Absence } from '../../domain/table.ts';
import { isUnread } from '../references/known-ids.ts';
import { groupBy, joinedKey, rowsIn, type RowView, oncePer } from '../rule.ts';

/** A goal with its targets and results, both also by place and group, and its baselines. */
export interface GoalRows {
  goal: RowView;
  judged: boolean;
  targets: RowView[];
  results: RowView[];
  baselines: RowView[];
  targetsByScope: Map<string, RowView[]>;
  resultsByScope: Map<string, RowView[]>;
}

/** The goals of a version with what belongs to them. None unless all of its goal tables could be read. */
export const goalRows = oncePer((report: ReportSource): GoalRows[] => {
  if (['goals', 'targets', 'results', 'baselines'].some((table) => isUnread(report, table)))
    return [];
  const targets = groupBy(rowsIn(report, 'targets'), 'goal');
  const results = groupBy(rowsIn(report, 'results'), 'goal');
  const baselines = groupBy(rowsIn(report, 'baselines'), 'goal');
  return rowsIn(report, 'goals').map((goal) =>
    rowsOfGoal(goal, {
      targets: targets.get(goal.key) ?? [],
      results: results.get(goal.key) ?? [],
      baselines: baselines.get(goal.key) ?? [],
    }),
  );
});

function rowsOfGoal(
  goal: RowView,
  { targets, results, baselines }: Pick<GoalRows, 'targets' | 'results' | 'baselines'>,
): GoalRows {
  return {
    goal,
    judged: goal.text('direction') === 'judged',
    targets,
    results,
    baselines,
    targetsByScope: groupBy(targets, 'place', 'group'),
    resultsByScope: groupBy(results, 'place', 'group'),
  };
}

/** The place and group that a row speaks of, as one key. */
export function rowScope(row: RowView): string {
  return joinedKey(row, 'place', 'group');
}

/** The kind of absence in a cell; undefined where there is a value, or no such column. */
export function absenceIn(row: RowView, column: string): Absence | undefined {
  const cell = row.cell(column);
  return cell !== undefined && isAbsent(cell) ? cell.absent : undefined;
}

/** True where the target says that this place has no such goal. */
export function isNotAGoal(target: RowView): boolean {
  return ['lower', 'upper'].some((bound) => absenceIn(target, bound) === 'not-applicable');
}

/** The revision of a target: 0 where nothing is written. */
export function revisionOf(target: RowView): number {
  return target.number('revision') ?? 0;
}

/** A row's place and group in words, for messages. */
export function scopeWords(row: RowView): string {
  return [row.text('place'), row.text('group')].filter((word) => word !== undefined).join(', ');
}
