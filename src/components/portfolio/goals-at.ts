import type { Level, Verdict } from '../../domain/goal.ts';
import type { ReportSummary } from '../catalogue/report-summary.ts';
import type { ComparedReport } from '../compare/compared-report.ts';
import { given } from '../../domain/given.ts';

/**
 * The verdicts of reports' goals: as a whole, or those of one place. Where a project has one place,
 * the whole is the place's; what is no goal there does not count.
 */
export function goalsAt(
  reports: readonly ReportSummary[],
  compared: ReadonlyMap<string, ComparedReport>,
  place: string | undefined,
): { level?: Level; verdict: Verdict }[] {
  if (place === undefined) return reports.flatMap(({ goals }) => goals);
  return reports.flatMap(({ report }) => {
    const one = compared.get(report);
    const isOnly = one?.project.places.length === 1 && one.project.places[0] === place;
    const cases =
      one?.goals.flatMap(({ level, cases: at }) =>
        at.map((each) => ({ ...each, ...given({ level }) })),
      ) ?? [];
    return cases.filter((at) => (isOnly || at.place === place) && at.verdict !== 'not-applicable');
  });
}
