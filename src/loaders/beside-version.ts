import { readFileSync, writeFileSync } from 'node:fs';
import type { WrittenVersion } from './report-entry.ts';

type Written = Pick<WrittenVersion, 'file'>;

/** Writes something of a version beside the version, as JSON: too much for its entry, or no part of its report. */
export function writeBeside({ file }: Written, name: string, value: unknown): void {
  writeFileSync(fileOf(file, name), JSON.stringify(value));
}

/** What was written beside a version under the name. */
export function readBeside({ file }: Written, name: string): unknown {
  return JSON.parse(readFileSync(fileOf(file, name), 'utf8'));
}

function fileOf(file: string, name: string): string {
  return file.replace(/\.json$/, `.${name}.json`);
}
