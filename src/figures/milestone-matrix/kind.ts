import { given } from '../../domain/given.ts';
import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { unitOf } from '../../domain/unit.ts';
import type { FigureKind, FigureCell, FigureTable } from '../figure.ts';
import { openGrid } from '../grid.ts';
import type { FigureWords } from '../words.ts';
import {
  findGoal,
  type GoalFigure,
  isNoGoal,
  resultReference,
  scopeText,
  verdictKeys,
} from '../target-against-result/model.ts';

/** Goals down, the whole project and the places across; word, shape and colour in each cell. */
export const milestoneMatrix: FigureKind<'milestone-matrix'> = (report, declaration, words) => {
  const table = tabulateMatrix(report, declaration, words);
  const verdicts = table.rows.flatMap(({ cells }) => cells.flatMap(({ sign }) => sign ?? []));
  return openGrid(table, verdictKeys(verdicts, words));
};

/** Goals down, the whole project and the places across; in each cell a verdict, and a count where there is one. */
export function tabulateMatrix(
  report: PublicReport,
  declaration: GoalFigure,
  words: FigureWords,
): FigureTable {
  const goals = declaration.goals.map((id) => findGoal(report, id));
  const scopes = allScopes(goals, words);
  const own = [words.words.goal, words.words.wholeProject];
  return {
    columns: [
      ...own.map((title) => ({ title, isWord: true as const, numeric: false })),
      ...[...scopes.values()].map((title) => ({ title, numeric: false })),
    ],
    rows: goals.map((goal) => ({
      header: { text: goal.goal },
      cells: [
        goalCell(goal, goal.overall, words),
        ...[...scopes.keys()].map((key) => goalCell(goal, assessmentFor(goal, key), words)),
      ],
    })),
  };
}

/** Every place and group that one of the goals is judged for, in the order of the goals. */
function allScopes(goals: readonly PublicGoal[], words: FigureWords): Map<string, string> {
  const assessments = goals.flatMap((goal) => goal.assessments).filter(hasScope);
  return new Map(assessments.map((one) => [scopeKey(one), scopeText(one, words)]));
}

function assessmentFor({ overall, assessments }: PublicGoal, key: string): Assessment | undefined {
  return [...assessments, overall].find((one) => hasScope(one) && scopeKey(one) === key);
}

function hasScope({ place, group }: Assessment): boolean {
  return place !== undefined || group !== undefined;
}

function scopeKey({ place = '', group = '' }: Assessment): string {
  return `${place}/${group}`;
}

function goalCell(goal: PublicGoal, row: Assessment | undefined, words: FigureWords): FigureCell {
  if (!row) return { text: words.words.notHere };
  const reference = resultReference(row);
  return { ...cellContent(goal, row, words), ...given({ reference }) };
}

/** A count without a target of its own is shown and not judged. */
function cellContent(goal: PublicGoal, row: Assessment, words: FigureWords): FigureCell {
  const { result, verdict } = row;
  const number = result?.value === undefined ? undefined : words.measured(result, unitOf(goal));
  if (isNoGoal(row))
    return { text: words.words.notAGoal, sign: verdict, ...given({ value: number }) };
  if (number !== undefined && verdict === 'not-applicable') return { text: '', value: number };
  return { text: words.verdict(verdict), sign: verdict, ...given({ value: number }) };
}
