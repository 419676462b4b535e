import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Verdict } from '../domain/goal.ts';
import type { PublicReport } from '../domain/public-report.ts';

/**
 * An entry of the `reports` collection: what lists of reports need, and where the whole `PublicReport` lies.
 * What an entry holds itself, Astro walks, serialises, bundles and keeps in memory all at once; a file is
 * opened when its page is made (measured in src/README.md).
 */
export interface ReportEntry {
  report: string;
  version: string;
  /** Whether this is the newest version of its report. */
  newest: boolean;
  metadata: PublicReport['metadata'];
  /** Ids of its figures, each of which has a page of its own. */
  figures: string[];
  goals: { id: string; goal: string; verdict: Verdict; interim: boolean }[];
  /** The file with the `PublicReport` as JSON. */
  file: string;
}

/** Gives the collection its type; what it holds was checked before it came here. */
export const reportEntrySchema = z.custom<ReportEntry>();

export function reportEntry(report: PublicReport, newest: boolean, file: string): ReportEntry {
  return {
    report: report.id,
    version: report.version,
    newest,
    metadata: report.metadata,
    figures: report.figures.map(({ declaration }) => declaration.id),
    goals: report.goals.map(({ id, goal, overall }) => ({
      id,
      goal,
      verdict: overall.verdict,
      interim: overall.interim,
    })),
    file,
  };
}

/** The whole report of an entry, or of a file that loading wrote. */
export function publicReport({ file }: Pick<ReportEntry, 'file'>): PublicReport {
  return JSON.parse(readFileSync(file, 'utf8')) as PublicReport;
}
