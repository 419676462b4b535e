import type { Hash } from '../../domain/publication.ts';
import { compareText } from '../../domain/problem.ts';
import type { SourceFile } from '../../reading/sources.ts';

/** The hash of each file of a version by its path, in the order of the paths. */
export function hashesOf(files: readonly SourceFile[], hash: Hash): Record<string, string> {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, bytes }) => [path, hash(bytes)]));
}
