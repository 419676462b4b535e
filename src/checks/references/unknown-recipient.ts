import { nearestName } from '../../domain/nearest-name.ts';
import { propertyUses } from '../narrative/property-uses.ts';
import type { Rule } from '../rule.ts';
import { kinds } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/**
 * A recommendation is to organisations by their ids, or to somebody in one word (`kommuner`).
 * One word that nearly is an id is taken for a misspelt one.
 */
export const unknownRecipient: Rule<'unknown-recipient'> = {
  code: 'unknown-recipient',
  severity: 'error',
  check: (report, { organisations }) =>
    propertyUses(report).flatMap(({ kind, value: ids, position }) => {
      if (kind !== 'recipients' || organisations.size === 0) return [];
      const unknown = ids.filter((id) => !organisations.has(id));
      const isWord = ids.length === 1 && !ids.some((id) => nearestName(id, organisations.keys()));
      if (isWord) return [];
      return unknown.map((id) =>
        unknownName({
          position: position(),
          name: id,
          ...kinds.organisation,
          known: organisations.keys(),
        }),
      );
    }),
};
