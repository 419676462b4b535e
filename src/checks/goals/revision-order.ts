import type { Rule } from '../rule.ts';
import { goalRows, revisionOf } from './goal-rows.ts';

/** Revisions of a target are counted 0, 1, 2 …: a changed target stands beside what was first agreed. */
export const revisionOrder: Rule<'revision-order'> = {
  code: 'revision-order',
  severity: 'error',
  check: (report) =>
    goalRows(report).flatMap(({ targetsByScope }) =>
      [...targetsByScope.values()].flatMap((targets) => {
        const revisions = new Set(targets.map(revisionOf));
        return targets.flatMap((row) => {
          const revision = revisionOf(row);
          if (revision === 0 || revisions.has(revision - 1)) return [];
          return {
            position: row.position('revision'),
            values: { revision },
          };
        });
      }),
    ),
};
