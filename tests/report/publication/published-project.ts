import { createHash } from 'node:crypto';
import { recordText } from '../../../src/domain/publication.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { sha256 } from '../../../src/files/sha256.ts';
import { groupPaths } from '../../../src/reading/group-paths.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import type { SourceFile } from '../../../src/reading/sources.ts';
import { compareProblems } from '../../../src/domain/problem.ts';
import { withStatus } from '../../../src/report/publication/edit-metadata.ts';
import { openVersion } from '../../../src/report/publication/open-version.ts';
import { preparePublication } from '../../../src/report/publication/prepare-publication.ts';
import { project, type Files } from '../../checks/project.ts';

export const content = 'content/reports/ny-start-slut/1.0';
export const data = 'data/ny-start-slut/1.0';
export const record = `${data}/published.json`;

/** Drawn by chance for a real version; the same here, so that runs are equal. */
const salt = '0123456789abcdef0123456789abcdef';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export function textIn(files: Files, path: string): string {
  return decoder.decode(files.get(path));
}

/** The files with another text in one of them. */
export function withText(files: Files, path: string, text: string): Files {
  return new Map(files).set(path, encoder.encode(text));
}

/** The small valid project with its one version published. */
export const published: Files = publish(project);

/** A project's files with its one version published, and approved by somebody. */
function publish(files: Files): Files {
  const metadata = `${content}/report.yaml`;
  const text = withStatus(textIn(files, metadata), 'published').replace(
    /^( {2}date: .*)$/m,
    '$1\n  approvedBy: Anna Prøve',
  );
  const approved = withText(files, metadata, text);
  const { version, site } = opened(approved);
  const { publication, problems } = preparePublication(version, site, [], {
    ...{ tool: '0.1.0', today: '2026-11-22', salt, hash: sha256 },
  });
  if (!publication) throw new Error(JSON.stringify(problems, null, 2));
  return withText(approved, record, recordText(publication));
}

function opened(files: Files) {
  const { site, versions, problems } = groupPaths([...files.keys()]);
  const take = (paths: string[]): SourceFile[] =>
    paths.map((path) => ({ path, bytes: files.get(path) ?? new Uint8Array() }));
  const [first] = versions;
  if (!first) throw new Error('the project has no version');
  const shared = readSite(take(site), versions);
  return {
    version: { report: first.report, version: first.version, read: () => take(first.paths) },
    site: shared.value,
    problems: [...problems, ...shared.problems],
  };
}

/** All errors that a build meets in a project's files. */
export function errorsOf(files: Files): Problem[] {
  const { version, site, problems } = opened(files);
  return [...problems, ...openVersion(version, site, sha256).problems]
    .filter(({ severity }) => severity === 'error')
    .sort(compareProblems);
}

/** SHA-256 by the machine's own library, for what a test reckons by itself. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
