import type { ComparedReport, ComparisonIndex } from '../components/compare/compared-report.ts';
import { comparisonIndex } from '../components/compare/compared-report.ts';
import { newestFirst } from '../components/catalogue/report-summary.ts';
import { kept } from '../loaders/version-store.ts';
import { onceABuild } from './_once-a-build.ts';
import { newestReports } from './_site.ts';

/** All that comparisons need of all reports, made once for all their pages. */
export interface Comparisons {
  /** The newest first. */
  reports: readonly ComparedReport[];
  index: ComparisonIndex;
}

export const allComparisons = onceABuild(readComparisons);

async function readComparisons(): Promise<Comparisons> {
  const entries = newestFirst((await newestReports()).map(({ data }) => data));
  const reports = entries.flatMap((entry): ComparedReport[] => {
    const { judging, metadata } = entry;
    const { title, language, kind, date } = metadata;
    const { organisations, project } = kept(entry, 'words');
    const { goals, shares = [], rule } = kept(entry, 'goals');
    const about = {
      key: entry.key,
      report: entry.report,
      version: entry.version,
      title,
      language,
      kind,
      date,
    };
    return project ? [{ ...about, organisations, project, rule, judging, goals, shares }] : [];
  });
  return { reports, index: comparisonIndex(reports) };
}
