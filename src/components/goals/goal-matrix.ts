import { anchorOf } from '../../domain/anchors.ts';
import { allAssessments, type PublicGoal } from '../../domain/goal.ts';
import { words } from '../../words/words.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { markedLine, type MarkedLine } from './earlier-line.ts';

/** Goals by place: the whole project first, then the places in the order in which the goals name them. */
export interface GoalMatrixView {
  id: string;
  places: string[];
  rows: { goal: PublicGoal; cells: (MarkedLine | undefined)[] }[];
}

export function goalMatrix(goals: readonly PublicGoal[], context: ReportContext): GoalMatrixView {
  const assessments = goals.flatMap(allAssessments);
  const places = [...new Set(assessments.flatMap(({ place }) => place ?? []))];
  const whole = words(context.locale).goals.wholeProject;
  return {
    id: anchorOf('goal', `og-steder-${goals[0]?.id ?? 'ingen'}`),
    places: [whole, ...places.map((place) => organisationName(context.names, place))],
    rows: goals.map((goal) => ({
      goal,
      cells: [undefined, ...places].map((place) => cellOf(goal, place, context)),
    })),
  };
}

function cellOf(
  goal: PublicGoal,
  place: string | undefined,
  context: ReportContext,
): MarkedLine | undefined {
  if (place === undefined) return markedLine(goal, goal.overall, context);
  const there = allAssessments(goal).find((one) => one.place === place);
  return there && markedLine(goal, there, context);
}
