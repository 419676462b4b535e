import { z } from 'zod';
import type { Verdict } from '../domain/goal.ts';
import type { PublicReport } from '../domain/public-report.ts';

/**
 * An entry of the `reports` collection: what lists of reports need, and the whole `PublicReport` as JSON.
 * Astro walks, copies and serialises every object of an entry several times, a text it does not
 * (measured in src/README.md).
 */
export interface ReportEntry {
  report: string;
  version: string;
  /** Whether this is the newest version of its report. */
  newest: boolean;
  metadata: PublicReport['metadata'];
  goals: { id: string; goal: string; verdict: Verdict; interim: boolean }[];
  /** The `PublicReport`, serialised. */
  whole: string;
}

/** Gives the collection its type; what it holds was checked before it came here. */
export const reportEntrySchema = z.custom<ReportEntry>();

export function reportEntry(report: PublicReport, newest: boolean): ReportEntry {
  return {
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
    whole: JSON.stringify(report),
  };
}

/** The whole report of an entry. */
export function publicReport({ whole }: ReportEntry): PublicReport {
  return JSON.parse(whole) as PublicReport;
}
