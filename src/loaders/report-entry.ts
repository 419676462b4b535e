import { z } from 'zod';
import type { Verdict } from '../domain/goal.ts';
import type { PublicReport } from '../domain/public-report.ts';

/**
 * What the `reports` collection says of a version without opening it: what lists of reports need.
 * The whole `PublicReport` is the entry's `body`, as JSON: Astro walks, copies and serialises every object
 * of an entry several times, a text it does not (measured in src/README.md).
 */
export interface ReportSummary {
  report: string;
  version: string;
  /** Whether this is the newest version of its report. */
  newest: boolean;
  metadata: PublicReport['metadata'];
  goals: { id: string; goal: string; verdict: Verdict; interim: boolean }[];
}

/** Gives the collection its type; what it holds was checked before it came here. */
export const reportSummarySchema = z.custom<ReportSummary>();

/** The entry of a version, as Astro's store takes it. */
export function reportEntry(
  report: PublicReport,
  newest: boolean,
): { id: string; data: object; body: string } {
  const data: ReportSummary = {
    report: report.id,
    version: report.version,
    newest,
    metadata: report.metadata,
    goals: report.goals.map(({ id, goal, overall }) => ({
      id,
      goal,
      verdict: overall.verdict,
      interim: overall.interim,
    })),
  };
  return { id: `${report.id}/${report.version}`, data, body: JSON.stringify(report) };
}

/** The whole report of an entry of the collection. */
export function publicReport(entry: { id: string; body?: string | undefined }): PublicReport {
  if (!entry.body) throw new TypeError(`no report in the entry ${entry.id}`);
  return JSON.parse(entry.body) as PublicReport;
}
