import type { ReportSource } from '../../reading/sources.ts';
import type { NeedOfReason } from '../../words/problem-values.ts';
import type { Rule, RowView } from '../rule.ts';
import { absenceIn, goalRows, revisionOf } from './goal-rows.ts';

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
