import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { FigureKey } from '../figure-key.ts';
import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { verdictKeys } from '../target-against-result/keys.ts';
import { goalOf, type GoalFigure } from '../target-against-result/rows.ts';
import { isNoGoal, resultReference, scopeText } from '../target-against-result/texts.ts';

/** A matrix is typeset as a table on every screen, so it is laid out in rows and columns and not in lengths. */
export interface MatrixLayout extends FigureTable {
  kind: 'milestone-matrix';
  keys: FigureKey[];
}

/** Goals down, the whole project and the places across; in each cell a verdict, and a count where there is one. */
export function layoutMatrix(
  report: PublicReport,
  declaration: GoalFigure,
  words: FigureWords,
): MatrixLayout {
  const goals = declaration.goals.map((id) => goalOf(report, id));
  const scopes = scopesOf(goals, words);
  const rows = goals.map((goal) => ({
    header: { text: goal.goal },
    cells: [
      cellOf(goal, goal.overall, words),
      ...[...scopes.keys()].map((key) => cellOf(goal, assessmentFor(goal, key), words)),
    ],
  }));
  const titles = [words.words.wholeProject, ...scopes.values()];
  return {
    kind: 'milestone-matrix',
    columns: [words.words.goal, ...titles].map((title) => ({ title, numeric: false })),
    rows,
    keys: verdictKeys(
      rows.flatMap(({ cells }) => cells),
      words,
    ),
  };
}

/** Every place and group that one of the goals is judged for, in the order of the goals. */
function scopesOf(goals: readonly PublicGoal[], words: FigureWords): Map<string, string> {
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

function cellOf(goal: PublicGoal, row: Assessment | undefined, words: FigureWords): FigureCell {
  if (!row) return { text: words.words.notHere };
  const reference = resultReference(row);
  return { ...contentOf(goal, row, words), ...(reference ? { reference } : {}) };
}

/** A count without a target of its own is shown and not judged. */
function contentOf(goal: PublicGoal, row: Assessment, words: FigureWords): FigureCell {
  const { result, verdict } = row;
  const form = result?.approximate ? 'about' : 'exact';
  const number =
    result?.value === undefined ? undefined : words.number(result.value, goal.unit, form);
  if (isNoGoal(row))
    return { text: words.words.notAGoal, verdict, ...(number ? { value: number } : {}) };
  if (number !== undefined && verdict === 'not-applicable') return { text: '', value: number };
  return { text: words.verdict(verdict), verdict, ...(number ? { value: number } : {}) };
}
