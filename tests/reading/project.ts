import { readInputs } from '../../src/files/read-inputs.ts';
import { readReport } from '../../src/reading/read-report.ts';
import type { SourceFile } from '../../src/reading/sources.ts';
import { fileOf, told } from './sample.ts';

const [version] = readInputs('tests/fixtures/project').versions;

/** The files of the small valid report, with some of them replaced, added, or taken away by null. */
export function projectFiles(overlay: Record<string, string | null> = {}): SourceFile[] {
  const files = new Map((version?.read() ?? []).map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) files.delete(path);
    else files.set(path, fileOf(path, text));
  }
  return [...files.values()];
}

export const report = version?.report ?? '';
export const dataFolder = `data/${report}/1.0`;
export const contentFolder = `content/reports/${report}/1.0`;

/** The text of one of the files. */
export function textOf(path: string): string {
  const file = projectFiles().find((found) => found.path === path);
  if (!file) throw new Error(`no ${path}`);
  return new TextDecoder().decode(file.bytes);
}

/** `name line:column code` of every problem of the report with its changes. */
export function problemsOf(overlay: Record<string, string | null>): string[] {
  return readReport(report, '1.0', projectFiles(overlay)).problems.map(
    (problem) => `${problem.position.file.split('/').at(-1)} ${told(problem)}`,
  );
}
