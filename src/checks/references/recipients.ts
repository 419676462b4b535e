import { propertyUses } from '../narrative/components.ts';
import type { Rule, Finding } from '../rule.ts';
import { kinds } from './known-ids.ts';
import { unknownName } from './ids.ts';
import type { Position } from '../../domain/problem.ts';
import type { Located } from '../../reading/sources.ts';
import { nearestName } from '../../domain/identifier.ts';
import { withoutRecipient } from '../../domain/recommendation.ts';

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

/** Nobody takes the address of the recommendations that name nobody. */
export const reservedRecipient: Rule<'reserved-recipient'> = {
  code: 'reserved-recipient',
  severity: 'error',
  check: (report) =>
    propertyUses(report).flatMap(({ kind, value, position }) =>
      kind === 'recipients' && value.includes(withoutRecipient)
        ? findingAt(position(), 'recommendation')
        : [],
    ),
};

/** The same of an organisation that has the name. */
export function reservedOrganisation(
  organisations: ReadonlyMap<string, Located<unknown>>,
): Finding<'reserved-recipient'>[] {
  const organisation = organisations.get(withoutRecipient);
  if (!organisation) return [];
  return [findingAt(organisation.position([]), 'organisation')];
}

function findingAt(
  position: Position,
  of: 'recommendation' | 'organisation',
): Finding<'reserved-recipient'> {
  return { position, values: { name: withoutRecipient, of } };
}
