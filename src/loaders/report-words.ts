import type { SharedWords } from '../domain/facts.ts';
import { readBeside, writeBeside } from './beside-version.ts';
import type { WrittenVersion } from './report-entry.ts';

/** Writes the words of shared files that a version uses beside the version: those of a published one are its own. */
export function writeWords(words: SharedWords, file: string): void {
  writeBeside({ file }, 'words', words);
}

export function readWords(version: Pick<WrittenVersion, 'file'>): SharedWords {
  return readBeside(version, 'words') as SharedWords;
}
