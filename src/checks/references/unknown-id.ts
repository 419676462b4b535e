import type { Rule } from '../rule.ts';
import { idUses } from './id-uses.ts';
import { kinds, knownIds } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/** Every id names something that is there. */
export const unknownId: Rule<'unknown-id'> = {
  code: 'unknown-id',
  severity: 'error',
  check: (report, site) =>
    idUses(report).flatMap(({ kind, id, position }) => {
      const known = knownIds(kind, report, site);
      if (!known || known.has(id)) return [];
      return unknownName({ position: position(), name: id, ...kinds[kind], known: known.keys() });
    }),
};
