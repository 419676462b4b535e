import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { unitOf, type Unit } from '../../domain/unit.ts';

export type GoalFigure = Extract<FigureDeclaration, { goals: string[] }>;

/** Goals that may share one axis: those of one unit, in the order of the declaration. */
export interface Panel {
  unit: Unit;
  goals: GoalRows[];
}

/** A goal and its places and groups; the whole project first, where it has a target or a result itself. */
export interface GoalRows {
  goal: PublicGoal;
  rows: Assessment[];
}

/** Throws where a goal is missing: the checks refuse that earlier. */
export function readPanels(report: PublicReport, { goals }: GoalFigure): Panel[] {
  const chosen = goals.map((id) => findGoal(report, id));
  const byUnit = Map.groupBy(chosen, ({ unit }) => unit);
  return [...byUnit.values()].map((members) => ({
    unit: members[0] ? unitOf(members[0]) : 'count',
    goals: members.map((goal) => ({ goal, rows: shownRows(goal) })),
  }));
}

export function findGoal(report: PublicReport, id: string): PublicGoal {
  const goal = report.goals.find((one) => one.id === id);
  if (!goal) throw new TypeError(`a figure asks for the goal ${id}`);
  return goal;
}

/** An overall verdict that only summarises places has no number of its own to draw. */
function shownRows({ overall, assessments }: PublicGoal): Assessment[] {
  const isOwn = overall.result !== undefined || overall.target !== undefined;
  return assessments.length === 0 || (isOwn && !assessments.includes(overall))
    ? [overall, ...assessments]
    : assessments;
}
