import type { Place } from '../../domain/problem.ts';
import { withoutRecipient } from '../../domain/without-recipient.ts';
import type { Located } from '../../reading/sources.ts';
import { propertyUses } from '../narrative/property-uses.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nobody takes the address of the recommendations that name nobody. */
export const reservedRecipient: Rule = {
  code: 'reserved-recipient',
  severity: 'error',
  check: (report) =>
    propertyUses(report).flatMap(({ kind, value, place }) =>
      kind === 'recipients' && value.includes(withoutRecipient)
        ? findingAt(place(), {
            da: 'Skriv, hvem anbefalingen er til. Er den ikke til nogen bestemt, så slet to.',
            en: 'Write whom the recommendation is to. If it is to nobody in particular, delete to.',
          })
        : [],
    ),
};

/** The same of an organisation that has the name. */
export function reservedOrganisation(
  organisations: ReadonlyMap<string, Located<unknown>>,
): Finding[] {
  const organisation = organisations.get(withoutRecipient);
  if (!organisation) return [];
  return [
    findingAt(organisation.place([]), {
      da: 'Giv organisationen en anden nøgle, også de steder, der nævner den.',
      en: 'Give the organisation another key, and in all places that name it.',
    }),
  ];
}

function findingAt(place: Place, advice: Finding['advice']): Finding {
  return {
    place,
    found: { da: `"${withoutRecipient}"`, en: `"${withoutRecipient}"` },
    expected: {
      da: 'En anden nøgle: på den adresse står de anbefalinger, der ikke nævner nogen',
      en: 'Another key: at that address stand the recommendations that name nobody',
    },
    advice,
  };
}
