import type { FindingTitle, RecommendationTitle } from '../../domain/conclusions.ts';
import type { Level, Verdict } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { compareText } from '../../domain/problem.ts';

/** What lists show of a report: its newest version, without tables and narrative. */
export interface ReportSummary {
  report: string;
  version: string;
  metadata: PublicReport['metadata'];
  /** The edition of the rules of judging that its verdicts were made by. */
  judging: number;
  /** Those that are counted. */
  goals: readonly {
    id: string;
    goal: string;
    level?: Level;
    verdict: Verdict;
    interim: boolean;
  }[];
  findings: readonly FindingTitle[];
  recommendations: readonly RecommendationTitle[];
  /** How many versions there are or were; where that is not known, one. */
  versions?: number;
}

/** So many strips of verdicts can be taken in; a longer list says the state of the goals in words alone. */
export const mostStrips = 40;

/** How many reports the front page shows; the catalogue has them all. */
export const mostOnFront = 12;

/** The newest evaluation first; of the same date by id. */
export function newestFirst<Summary extends Pick<ReportSummary, 'report' | 'metadata'>>(
  summaries: readonly Summary[],
): Summary[] {
  return [...summaries].sort(
    (a, b) => compareText(b.metadata.date, a.metadata.date) || compareText(a.report, b.report),
  );
}
