import { allAssessments, type Assessment } from '../../domain/goal.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { type Rule, viewIn, type RowView } from '../rule.ts';
import { sharesWithoutCounts } from './amounts.ts';
import { assessedGoals } from './assessed-goals.ts';
import { goalRows, type GoalRows, absenceIn, revisionOf, isNotAGoal } from './goal-rows.ts';
import type { NeedOfReason } from '../../words/problem-words.ts';
import type { Direction } from '../../domain/codes.ts';

/** An evaluator's verdict that is not the rule's has a reason; both are published. */
export const verdictDeparts: Rule<'verdict-departs'> = {
  code: 'verdict-departs',
  severity: 'error',
  check: (report) => {
    const rows = viewIn(report, 'results')?.byKey;
    return assessmentsOf(report).flatMap(({ evaluator, result, verdict }) => {
      const row = rows?.get(result?.id ?? '');
      if (!row || !evaluator?.departs || evaluator.reason !== undefined) return [];
      // Whoever judges before the due date does not judge differently.
      if (verdict === 'under-way') return [];
      return {
        position: row.position('verdict'),
        values: { evaluator: evaluator.verdict, rule: verdict },
      };
    });
  },
};

/** The goals with a verdict that could lack a reason, for every place. Where a target or a sum is broken, no verdict departs. */
function assessmentsOf(report: ReportSource): Assessment[] {
  const unexplained = goalRows(report).filter(
    (rows) =>
      !rows.judged &&
      rows.results.some((row) => row.text('verdict') && !row.text('reason')) &&
      brokenTargets(rows).length === 0 &&
      sharesWithoutCounts(rows).length === 0,
  );
  if (unexplained.length === 0) return [];
  const ids = new Set(unexplained.map(({ goal }) => goal.key));
  return assessedGoals(report)
    .filter(({ id }) => ids.has(id))
    .flatMap(allAssessments);
}

/** Readers are told why: a result that is not known, a target that was changed, a verdict that was judged. */
export const missingReason: Rule<'missing-reason'> = {
  code: 'missing-reason',
  severity: 'error',
  check: (report) =>
    needed(report).flatMap(({ row, why }) =>
      row.text('reason') === undefined ? { position: row.position('reason'), values: why } : [],
    ),
};

interface Need {
  row: RowView;
  why: NeedOfReason;
}

function needed(report: ReportSource): Need[] {
  return goalRows(report).flatMap(({ judged, targets, results }) => [
    ...results.flatMap((row) => unknownResult(row)),
    ...(judged ? results.flatMap((row) => judgedResult(row)) : []),
    ...targets.flatMap((row) => revisedTarget(row)),
  ]);
}

function unknownResult(row: RowView): Need[] {
  const symbols = { unknown: '?', 'not-yet-due': '..' };
  const absence = absenceIn(row, 'value');
  if (absence !== 'unknown' && absence !== 'not-yet-due') return [];
  const symbol = symbols[absence];
  return [{ row, why: { because: 'result', symbol } }];
}

function judgedResult(row: RowView): Need[] {
  const verdict = row.text('verdict');
  if (verdict === undefined || verdict === 'met') return [];
  return [{ row, why: { because: 'verdict', verdict } }];
}

function revisedTarget(row: RowView): Need[] {
  if (revisionOf(row) === 0) return [];
  return [{ row, why: { because: 'revised-target' } }];
}

type Measured = Exclude<Direction, 'judged'>;

const holds: Record<Measured, (lower?: number, upper?: number) => boolean> = {
  'at-least': (lower, upper) => lower !== undefined && (upper === undefined || lower < upper),
  'at-most': (lower, upper) => upper !== undefined && (lower === undefined || lower < upper),
  exactly: (lower, upper) => lower !== undefined && lower === upper,
  within: (lower, upper) => lower !== undefined && upper !== undefined && lower < upper,
};

/** A target has the bounds that its goal's direction needs, in the right order. */
export const targetBounds: Rule<'target-bounds'> = {
  code: 'target-bounds',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap((rows) =>
      brokenTargets(rows).map(({ row, direction }) => ({
        position: row.position(direction === 'at-most' ? 'upper' : 'lower'),
        values: { lower: row.raw('lower'), upper: row.raw('upper'), direction },
        related: [rows.goal.position('direction')],
      })),
    ),
};

function brokenTargets({ goal, targets }: GoalRows): { row: RowView; direction: Measured }[] {
  const direction = goal.text('direction') ?? '';
  if (!isMeasured(direction)) return [];
  return targets
    .filter((row) => !isNotAGoal(row) && !isUnknown(row))
    .filter((row) => !holds[direction](row.number('lower'), row.number('upper')))
    .map((row) => ({ row, direction }));
}

function isMeasured(direction: string): direction is Measured {
  return Object.hasOwn(holds, direction);
}

/** A target that nobody knows any more is written `?`. */
function isUnknown(row: RowView): boolean {
  return ['lower', 'upper'].some((bound) => absenceIn(row, bound) === 'unknown');
}
