import * as z from 'zod';
import type { Facts } from '../domain/facts.ts';
import { countedGoals } from '../domain/goal-counts.ts';
import type { Level, Verdict } from '../domain/goal.ts';
import { given } from '../domain/given.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { conclusionsOf, type Conclusions } from '../domain/conclusions.ts';
import { compareVersions } from '../domain/identifier.ts';

/** A version, and the folder of the store that keeps what there is of it (`version-store.ts`). */
export interface WrittenVersion {
  report: string;
  version: string;
  folder: string;
}

/**
 * An entry of the `reports` collection: what lists of reports need, and where the whole `PublicReport` lies.
 * What an entry holds itself, Astro walks, serialises, bundles and keeps in memory all at once; a file is
 * opened when its page is made (measured in src/decisions/0016).
 */
export interface ReportEntry extends WrittenVersion, Conclusions {
  /**
   * Whether this is the version that its report is known by: the newest published one, or the newest draft
   * where none is published.
   */
  newest: boolean;
  /** The sizes in bytes of the PDFs that were printed of it, by their addresses. */
  printed?: Record<string, number>;
  /** The published version before this one, where there is one. */
  predecessor?: WrittenVersion;
  metadata: PublicReport['metadata'];
  /** The edition of the rules of judging that its verdicts were made by. */
  judging: number;
  /** Ids of its figures, each of which has a page of its own. */
  figures: string[];
  /** Those that are counted. */
  goals: { id: string; goal: string; level?: Level; verdict: Verdict; interim: boolean }[];
}

/** Gives the collection its type; what it holds was checked before it came here. */
export const reportEntrySchema = z.custom<ReportEntry>();

/** The entry of a version, before it is known which others there are. */
export function reportEntry({ report, judging }: Facts, folder: string): ReportEntry {
  return {
    report: report.id,
    version: report.version,
    newest: false,
    metadata: report.metadata,
    judging,
    figures: report.figures.map(({ declaration }) => declaration.id),
    goals: countedGoals(report.goals).map(({ id, goal, level, overall }) => ({
      id,
      goal,
      ...given({ level }),
      verdict: overall.verdict,
      interim: overall.interim,
    })),
    ...conclusionsOf(report),
    folder,
  };
}

/** The entries with what each is among the others of its report. They come sorted by report, then version. */
export function withPlaces(entries: readonly ReportEntry[]): ReportEntry[] {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  return entries.map((entry) => {
    const others = byReport.get(entry.report) ?? [];
    const published = others.filter(({ metadata }) => metadata.status === 'published');
    const predecessor = published.findLast(
      ({ version }) => compareVersions(version, entry.version) < 0,
    );
    const newest = (published.at(-1) ?? others.at(-1)) === entry;
    return { ...entry, newest, ...(predecessor ? { predecessor: written(predecessor) } : {}) };
  });
}

function written({ report, version, folder }: ReportEntry): WrittenVersion {
  return { report, version, folder };
}
