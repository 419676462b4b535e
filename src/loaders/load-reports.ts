import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/format-problems.ts';
import type { PublicReport } from '../domain/public-report.ts';
import { readInputs } from '../files/read-inputs.ts';
import { isError } from '../report/make-report.ts';
import { makeSite, type SiteInput } from '../report/make-site.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { inputRoot, onChange } from './input-root.ts';
import { reportEntry, reportEntrySchema } from './report-entry.ts';
import { clearReports, reportsFolder, writeReport } from './report-files.ts';

/**
 * The `reports` collection: an entry `<report>/<version>` for every version. Reads, checks and assembles the
 * whole input, and throws with every problem where anything is wrong: a build never goes on with half of it.
 */
export function reportsLoader(): Loader {
  return {
    name: 'maalestok-reports',
    schema: reportEntrySchema,
    load: (context) => {
      onChange(context, () => fill(context));
      fill(context);
      return Promise.resolve();
    },
  };
}

function fill({ store, config }: LoaderContext): void {
  const input = readInputs(inputRoot(config));
  const folder = reportsFolder(config.cacheDir);
  clearReports(folder);
  store.clear();
  const { problems } = makeSite(input, (report) => {
    const entry = reportEntry(report, isNewest(report, input), writeReport(report, folder));
    store.set({ id: `${report.id}/${report.version}`, data: { ...entry } });
  });
  if (!problems.some(isError)) return;
  store.clear();
  clearReports(folder);
  throw new RefusedInput(problems, formatProblems(problems, 'da', false));
}

/** Versions come sorted, so the newest of a report is its last. */
function isNewest({ id, version }: PublicReport, { versions }: SiteInput): boolean {
  return versions.findLast(({ report }) => report === id)?.version === version;
}
