import type { PublicGoal } from '../../domain/goal.ts';
import type { ReportContext } from '../report-context.ts';
import { markedLine, type MarkedLine } from './earlier-line.ts';

/** A goal as the table shows it: a line for the whole, then one for each place. */
export interface GoalRows {
  goal: PublicGoal;
  lines: MarkedLine[];
}

/** Goals by category in their order, and what the header can say for all of them. */
export interface GoalGroups {
  groups: { category: string | undefined; goals: GoalRows[] }[];
  hasBaseline: boolean;
  hasBase: boolean;
  /** The one date of all targets, or of all results, where they have one. */
  targetDate: string | undefined;
  resultDate: string | undefined;
}

export function goalGroups(goals: readonly PublicGoal[], context: ReportContext): GoalGroups {
  const rows = goals.map((goal) => ({
    goal,
    lines: [goal.overall, ...goal.assessments].map((one) => markedLine(goal, one, context)),
  }));
  const byCategory = Map.groupBy(rows, ({ goal }) => goal.category);
  const lines = rows.flatMap((row) => row.lines);
  return {
    groups: [...byCategory].map(([category, grouped]) => ({ category, goals: grouped })),
    hasBaseline: lines.some(({ baseline }) => baseline.length > 0),
    hasBase: lines.some(({ base }) => base !== ''),
    targetDate: onlyOne(lines.map((line) => line.targetDate)),
    resultDate: onlyOne(lines.map((line) => line.resultDate)),
  };
}

function onlyOne(dates: readonly (string | undefined)[]): string | undefined {
  const [date, ...others] = new Set(dates.filter((one) => one !== undefined));
  return others.length === 0 ? date : undefined;
}
