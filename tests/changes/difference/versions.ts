import { groupPaths } from '../../../src/reading/group-paths.ts';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import type { ReportSource, SourceFile } from '../../../src/reading/sources.ts';
import { isError, makeReport } from '../../../src/report/make-report.ts';
import { openSite } from '../../../src/report/make-site.ts';
import { project, projectWith, type Files } from '../../checks/project.ts';

/** Texts to find in a file of the version, and what stands there instead. Each must be there, once or more. */
export type Edits = Record<string, [find: string, instead: string][]>;

const folders = ['content/reports/ny-start-slut/1.0', 'data/ny-start-slut/1.0'];

/** The fixture's report as it stands. */
export const first: PublicReport = versionOf(project).report;

/** A version that was let through, and what was read of it. */
export interface Version {
  report: PublicReport;
  source: ReportSource;
}

/** The fixture's report with edits, through reading, checks and assembly, as an editor would have made it. */
export function edited(edits: Edits): PublicReport {
  return editedVersion(edits).report;
}

/** The same, with what was read. */
export function editedVersion(edits: Edits): Version {
  const overlay = Object.entries(edits).map(([name, changes]): [string, string] => {
    const path = folders.map((folder) => `${folder}/${name}`).find((file) => project.has(file));
    if (!path) throw new Error(`the fixture has no ${name}`);
    return [path, changes.reduce(replaced, new TextDecoder().decode(project.get(path)))];
  });
  return versionOf(projectWith(Object.fromEntries(overlay)));
}

function replaced(text: string, [find, instead]: [string, string]): string {
  if (!text.includes(find)) throw new Error(`no ${JSON.stringify(find)} to edit`);
  return text.replaceAll(find, instead);
}

/** The fixture's report as changed by hand, where the change needs no reading. */
export function changed(change: (report: PublicReport) => void): PublicReport {
  const copy = structuredClone(first);
  change(copy);
  return copy;
}

/** A table that is there. */
export function tableOf({ tables }: PublicReport, name: string): PublicReport['tables'][number] {
  const table = tables.find((item) => item.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function versionOf(files: Files): Version {
  const { site, versions } = groupPaths([...files.keys()]);
  const take = (paths: string[]): SourceFile[] =>
    paths.map((path) => ({ path, bytes: files.get(path) ?? new Uint8Array() }));
  const inputs = versions.map(({ report, version, paths }) => ({
    ...{ report, version },
    read: () => take(paths),
  }));
  const [input] = inputs;
  if (!input) throw new Error('the fixture has no version');
  const shared = openSite(
    { site: take(site), versions: inputs, withdrawn: [], problems: [] },
    sha256,
  );
  const { report, source, problems } = makeReport(input, shared.site);
  if (!report) throw new Error(JSON.stringify(problems.filter(isError), null, 2));
  return { report, source };
}
