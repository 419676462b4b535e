import type { Tie } from '../domain/facts.ts';
import { readBeside, writeBeside } from './beside-version.ts';
import type { WrittenVersion } from './report-entry.ts';

/** Writes which numbers a version's declared checks tie to each other beside the version, which does not hold them. */
export function writeTies(ties: readonly Tie[], file: string): void {
  writeBeside({ file }, 'ties', ties);
}

/** What the declared checks of some versions tie to each other. */
export function readTies(versions: readonly Pick<WrittenVersion, 'file'>[]): Tie[] {
  return versions.flatMap((version) => readBeside(version, 'ties') as Tie[]);
}
