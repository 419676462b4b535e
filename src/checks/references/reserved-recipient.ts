import type { Position } from '../../domain/problem.ts';
import { withoutRecipient } from '../../domain/without-recipient.ts';
import type { Located } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/property-uses.ts';
import type { Finding, Rule } from '../rule.ts';

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
