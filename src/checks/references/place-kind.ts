import type { Organisation } from '../../domain/metadata.ts';
import type { Located } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';

/** The places of a report are municipalities. */
export const placeKind: Rule = {
  code: 'place-kind',
  severity: 'error',
  check: ({ metadata }, { organisations }) =>
    metadata ? placesThatAreNone(metadata, organisations) : [],
};

/** The places in a report's or a project's list that are another kind of organisation. */
export function placesThatAreNone(
  located: Located<{ places: string[] }>,
  organisations: ReadonlyMap<string, Located<Organisation>>,
): Finding[] {
  return located.value.places.flatMap((id, index) => {
    const kind = organisations.get(id)?.value.kind;
    if (kind === undefined || kind === 'municipality') return [];
    return {
      place: located.place(['places', index]),
      found: {
        da: `"${id}", som er af typen ${kind}`,
        en: `"${id}", which is of the kind ${kind}`,
      },
      expected: { da: 'En kommune (municipality)', en: 'A municipality' },
      advice: {
        da: 'Skriv nøglen på en kommune, eller ret typen i content/organisations.yaml.',
        en: 'Write the key of a municipality, or correct the kind in content/organisations.yaml.',
      },
    };
  });
}
