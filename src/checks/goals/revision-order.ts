import type { Rule } from '../rule.ts';
import { goalRows, revisionOf } from './goal-rows.ts';

/** Revisions of a target are counted 0, 1, 2 …: a changed target stands beside what was first agreed. */
export const revisionOrder: Rule = {
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
            place: row.place('revision'),
            found: {
              da: `Ændring ${revision} uden ændring ${revision - 1}`,
              en: `Revision ${revision} without revision ${revision - 1}`,
            },
            expected: {
              da: 'Det oprindelige måltal som 0 og ændringer talt derfra',
              en: 'The original target as 0 and revisions counted from there',
            },
            advice: {
              da: 'Tilføj rækken med det tidligere måltal. Kendes det ikke, så skriv ? i lower.',
              en: 'Add the row with the earlier target. If it is not known, write ? in lower.',
            },
          };
        });
      }),
    ),
};
