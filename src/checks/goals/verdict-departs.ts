import { assessGoals } from '../../domain/assess.ts';
import { goalRecords } from '../../domain/goal-records.ts';
import type { Assessment } from '../../domain/goal.ts';
import { statusDateOf } from '../../domain/metadata.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { type Rule, viewIn } from '../rule.ts';
import { goalRows } from './goal-rows.ts';

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

/** Every goal judged for every place, by the report's rule; none where no verdict could lack a reason. */
function assessmentsOf(report: ReportSource): Assessment[] {
  const metadata = report.metadata?.value;
  const unexplained = goalRows(report).some(
    ({ judged, results }) =>
      !judged && results.some((row) => row.text('verdict') && !row.text('reason')),
  );
  if (!metadata?.assessment || !unexplained) return [];
  const tables = new Map([...report.tables].map(([name, { table }]) => [name, table]));
  return assessGoals(goalRecords(tables), metadata.assessment, statusDateOf(metadata)).flatMap(
    ({ overall, assessments }) => [overall, ...assessments],
  );
}
