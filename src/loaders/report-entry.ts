import type { PublicReport } from '../domain/public-report.ts';

/**
 * What the `reports` collection holds of a version: what lists need, and the whole `PublicReport` as JSON.
 * As one text Astro neither walks nor copies it: measured on 500 reports, an entry of objects costs
 * several times the time and memory (src/README.md, decisions).
 */
export interface ReportEntry extends Record<string, unknown> {
  report: string;
  version: string;
  /** Whether this is the newest version of its report. */
  newest: boolean;
  title: string;
  metadata: PublicReport['metadata'];
  goals: { id: string; goal: string; verdict: PublicReport['goals'][number]['overall']['verdict']; interim: boolean }[];
  /** The `PublicReport`, serialised. */
  whole: string;
}

export function reportEntry(report: PublicReport, newest: boolean): ReportEntry {
  return {
    report: report.id,
    version: report.version,
    newest,
    title: report.metadata.title,
    metadata: report.metadata,
    goals: report.goals.map(({ id, goal, overall }) => ({ id, goal, verdict: overall.verdict, interim: overall.interim })),
    whole: JSON.stringify(report),
  };
}

/** The whole report of an entry. */
export function publicReport(entry: ReportEntry): PublicReport {
  return JSON.parse(entry.whole) as PublicReport;
}
