import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport } from '../../src/checks/check-report.ts';
import { checkSite } from '../../src/checks/check-site.ts';
import { allRules } from '../../src/checks/all-rules.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { compareProblems, type Problem } from '../../src/domain/problem.ts';
import { groupPaths } from '../../src/reading/group-paths.ts';
import { readReport } from '../../src/reading/read-report.ts';
import { readSite } from '../../src/reading/read-site.ts';
import type { SourceFile } from '../../src/reading/sources.ts';

export const fixtures = path.join(import.meta.dirname, '../fixtures');

/** Files laid over the small valid project: path → text. A value of null takes a file away. */
export type Overlay = Record<string, string | null>;

/** Files by their path. */
export type Files = Map<string, Uint8Array>;

/** Every file below a folder, by its path within it. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        new Uint8Array(readFileSync(file)),
      ]),
  );
}

export const project: Files = filesBelow(path.join(fixtures, 'project'));

/** The small valid project with files laid over it; null takes a file away. */
export function projectWith(overlay: Overlay | Map<string, Uint8Array | null>): Files {
  const files = new Map(project);
  const changes = overlay instanceof Map ? overlay : new Map(Object.entries(overlay));
  for (const [file, content] of changes) {
    if (content === null) files.delete(file);
    else files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return files;
}

/** Everything that reading and checking have to say of a project's files, sorted. */
export function problemsOf(files: Files, rules: readonly Rule[] = allRules): Problem[] {
  const { site, versions, problems } = groupPaths([...files.keys()]);
  const take = (paths: string[]): SourceFile[] =>
    paths.map((file) => ({ path: file, bytes: files.get(file) ?? new Uint8Array() }));
  const shared = readSite(take(site), versions);
  const reports = versions.flatMap(({ report, version, paths }) => {
    const reading = readReport(report, version, take(paths), shared.value.units);
    return [...reading.problems, ...checkReport(reading.value, shared.value, rules)];
  });
  return [...problems, ...shared.problems, ...checkSite(shared.value), ...reports].sort(
    compareProblems,
  );
}

/** What reading gives of the one report of a project's files. */
export function reportOf(files: Files) {
  const { site, versions } = groupPaths([...files.keys()]);
  const take = (paths: string[]): SourceFile[] =>
    paths.map((file) => ({ path: file, bytes: files.get(file) ?? new Uint8Array() }));
  const [version] = versions;
  if (!version) throw new Error('the project has no report');
  const shared = readSite(take(site), versions);
  const reading = readReport(
    version.report,
    version.version,
    take(version.paths),
    shared.value.units,
  );
  return { report: reading.value, site: shared.value, problems: reading.problems };
}
