import type { ReportMetadata } from '../../domain/metadata.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Located } from '../../reading/sources.ts';
import type { Difference } from '../difference/difference.ts';

/** What a change note has wrong about the difference from the version before; undefined where there is none. */
export function noteProblems(
  _difference: Difference | undefined,
  _metadata: Located<ReportMetadata>,
  _severity: Problem['severity'],
): Problem[] {
  return [];
}
