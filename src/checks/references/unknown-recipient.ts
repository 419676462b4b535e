import { nearestName } from '../../domain/nearest-name.ts';
import type { Rule } from '../rule.ts';
import { idsIn } from './id-uses.ts';
import { kinds } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/**
 * A recommendation is to organisations by their ids, or to somebody in one word (`kommuner`).
 * One word that nearly is an id is taken for a misspelt one.
 */
export const unknownRecipient: Rule = {
  code: 'unknown-recipient',
  severity: 'error',
  check: ({ narrative: source }, { organisations }) =>
    (source?.components ?? []).flatMap(({ name, properties, propertyPlace }) => {
      if (name !== 'Recommendation' || organisations.size === 0) return [];
      const ids = idsIn(properties['to']);
      const unknown = ids.filter((id) => !organisations.has(id));
      const isWord = ids.length === 1 && !ids.some((id) => nearestName(id, organisations.keys()));
      if (isWord) return [];
      return unknown.map((id) =>
        unknownName({
          place: propertyPlace('to'),
          name: id,
          ...kinds.organisation,
          known: organisations.keys(),
        }),
      );
    }),
};
