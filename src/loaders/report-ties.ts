import { readFileSync, writeFileSync } from 'node:fs';
import type { Tie } from '../report/difference/ties.ts';
import type { WrittenVersion } from './report-entry.ts';

/** Writes which numbers a version's declared checks tie to each other beside the version, which does not hold them. */
export function writeTies(ties: readonly Tie[], file: string): void {
  writeFileSync(fileOf(file), JSON.stringify(ties));
}

/** What the declared checks of some versions tie to each other. */
export function readTies(versions: readonly Pick<WrittenVersion, 'file'>[]): Tie[] {
  return versions.flatMap(({ file }) => JSON.parse(readFileSync(fileOf(file), 'utf8')) as Tie[]);
}

function fileOf(file: string): string {
  return file.replace(/\.json$/, '.ties.json');
}
