import { metadataWith } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** The places of a report are municipalities. */
export const placeKind: Rule = {
  code: 'place-kind',
  severity: 'error',
  check: ({ metadata }, site) =>
    metadata?.value.places.flatMap((id, index) => {
      const organisation = site.organisations.get(id)?.value;
      if (!organisation || organisation.kind === 'municipality') return [];
      return {
        place: metadata.place(['places', index]),
        found: {
          da: `"${id}", som er af typen ${organisation.kind}`,
          en: `"${id}", which is of the kind ${organisation.kind}`,
        },
        expected: { da: 'en kommune (municipality)', en: 'a municipality' },
        advice: {
          da: 'Skriv nøglen på en kommune, eller ret typen i content/organisations.yaml.',
          en: 'Write the key of a municipality, or correct the kind in content/organisations.yaml.',
        },
      };
    }) ?? [],
  examples: {
    good: [metadataWith({ places: ['nordby'] })],
    bad: [metadataWith({ places: ['nordby', 'lysfonden'] })],
  },
};
