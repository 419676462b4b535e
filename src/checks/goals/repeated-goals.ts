import { joinedKey, type Rule, type RowView } from '../rule.ts';
import { goalRows, type GoalRows } from './goal-rows.ts';

/** A goal is not the same as itself, nor a part of itself, by whatever way. */
export const goalCircle: Rule<'goal-circle'> = {
  code: 'goal-circle',
  severity: 'error',
  check: (report) => {
    const goals = goalRows(report).map(({ goal }) => goal);
    const byId = new Map(goals.map((goal) => [goal.key, goal]));
    return goals.flatMap((goal) => {
      const way = wayFrom(goal, byId);
      if (way.at(-1) !== goal.key) return [];
      return { position: goal.position(columnOf(goal)), values: { goals: [goal.key, ...way] } };
    });
  },
};

/** The goals that one leads to, until there is no further one or one of them is met again. */
export function wayFrom(goal: RowView, goals: ReadonlyMap<string, RowView>): string[] {
  const way: string[] = [];
  let next = goal.text(columnOf(goal));
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    const at: RowView | undefined = next === goal.key ? undefined : goals.get(next);
    next = at?.text(columnOf(at));
  }
  return way;
}

function columnOf(goal: RowView): 'same_as' | 'part_of' {
  return goal.text('same_as') === undefined ? 'part_of' : 'same_as';
}

/** A goal that is stated twice has the same targets and results in both rows, or only where it is stated first. */
export const sameGoalDiffers: Rule<'same-goal-differs'> = {
  code: 'same-goal-differs',
  severity: 'error',
  check: (report) => {
    const goals = new Map(goalRows(report).map((rows) => [rows.goal.key, rows]));
    return [...goals.values()].flatMap((again) => {
      const first = goals.get(again.goal.text('same_as') ?? '');
      const column = first && first !== again ? differing(again, first) : undefined;
      if (!first || !column) return [];
      return {
        position: again.goal.position('same_as'),
        values: { goal: again.goal.key, first: first.goal.key, column },
        related: [first.goal.position('id')],
      };
    });
  },
};

const goalColumns = ['unit', 'direction', 'baseline', 'accumulate'] as const;

/** What two statements of a goal do not agree on; undefined where they agree. */
function differing(again: GoalRows, first: GoalRows): string | undefined {
  const column = goalColumns.find(
    (name) =>
      joinedKey(again.goal, name) !== joinedKey(first.goal, name) && again.goal.raw(name) !== '',
  );
  if (column) return column;
  const table = tables.find(
    (name) => again[name].length > 0 && !agree(again[name], first[name], compared[name]),
  );
  return table && `${table}.csv`;
}

const tables = ['targets', 'results', 'baselines'] as const;
const compared = {
  targets: ['place', 'group', 'due', 'revision', 'lower', 'upper', 'basis'],
  results: [
    ...['place', 'group', 'date', 'value', 'value_to', 'numerator', 'denominator'],
    ...['qualifier', 'verdict'],
  ],
  baselines: ['place', 'group', 'date', 'value'],
};

function agree(again: readonly RowView[], first: readonly RowView[], columns: string[]): boolean {
  const keys = (rows: readonly RowView[]) => rows.map((row) => joinedKey(row, ...columns)).sort();
  return keys(again).join('\n\n') === keys(first).join('\n\n');
}
