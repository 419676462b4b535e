import { goalsByLevel } from '../../domain/goal-counts.ts';
import { allAssessments, type PublicGoal } from '../../domain/goal.ts';
import type { ReportContext } from '../report-context.ts';
import { markedLine, type MarkedLine } from './earlier-line.ts';
import { levelHeading } from '../../i18n/standard-words.ts';

/** A goal as the table shows it: a line for the whole, then one for each place. */
export interface GoalRows {
  goal: PublicGoal;
  lines: MarkedLine[];
}

interface GoalGroup {
  /** The level of this group, where the level changes from that of the group before. */
  level: string | undefined;
  category: string | undefined;
  goals: GoalRows[];
}

/** Goals by level and then by category in their order, and what the header can say for all of them. */
export interface GoalGroups {
  groups: GoalGroup[];
  /** The category of all goals, where they have one: the title then says it, and no group does. */
  category: string | undefined;
  hasBaseline: boolean;
  hasBase: boolean;
  /** The one date of all targets, or of all results, where they have one. */
  targetDate: string | undefined;
  resultDate: string | undefined;
}

export function goalGroups(goals: readonly PublicGoal[], context: ReportContext): GoalGroups {
  const rows = goals.map((goal) => ({
    goal,
    lines: allAssessments(goal).map((one) => markedLine(goal, one, context)),
  }));
  const lines = rows.flatMap((row) => row.lines);
  return {
    groups: groupsOf(rows, context),
    category: onlyOne(goals.map(({ category = '' }) => category)) || undefined,
    hasBaseline: lines.some(({ baseline }) => baseline.length > 0),
    hasBase: lines.some(({ base }) => base !== ''),
    targetDate: onlyOne(lines.map((line) => line.targetDate)),
    resultDate: onlyOne(lines.map((line) => line.resultDate)),
  };
}

function groupsOf(rows: readonly GoalRows[], { locale }: ReportContext): GoalGroup[] {
  const leveled = rows.map((row) => ({ ...row, level: row.goal.level }));
  return goalsByLevel(leveled).flatMap(({ level, goals }) => {
    const byCategory = Map.groupBy(goals, ({ goal }) => goal.category);
    return [...byCategory].map(([category, grouped], index) => ({
      level: index === 0 ? levelHeading(level, leveled, locale) : undefined,
      category,
      goals: grouped,
    }));
  });
}

function onlyOne(texts: readonly (string | undefined)[]): string | undefined {
  const [text, ...others] = new Set(texts.filter((one) => one !== undefined));
  return others.length === 0 ? text : undefined;
}
