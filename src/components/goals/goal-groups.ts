import type { PublicGoal } from '../../domain/goal.ts';
import type { ReportContext } from '../report-context.ts';
import { goalLine, type GoalLine } from './goal-line.ts';

/** A goal as the table shows it: a line for the whole, then one for each place. */
export interface GoalRows {
  goal: PublicGoal;
  lines: GoalLine[];
}

/** Goals of one category in their order, and whether any line fills the columns that may be empty. */
export interface GoalGroups {
  groups: { category: string | undefined; goals: GoalRows[] }[];
  hasBaseline: boolean;
  hasBase: boolean;
}

export function goalGroups(goals: readonly PublicGoal[], context: ReportContext): GoalGroups {
  const rows = goals.map((goal) => ({
    goal,
    lines: [goal.overall, ...goal.assessments].map((one) => goalLine(goal, one, context)),
  }));
  const byCategory = Map.groupBy(rows, ({ goal }) => goal.category);
  const lines = rows.flatMap((row) => row.lines);
  return {
    groups: [...byCategory].map(([category, grouped]) => ({ category, goals: grouped })),
    hasBaseline: lines.some(({ baseline }) => baseline.length > 0),
    hasBase: lines.some(({ base }) => base !== ''),
  };
}
