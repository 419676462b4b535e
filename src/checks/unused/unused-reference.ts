import { shownIds } from '../narrative/property-uses.ts';
import type { Rule } from '../rule.ts';
import { unused } from './unused.ts';

/** Every work in the list of references is cited. */
export const unusedReference: Rule = {
  code: 'unused-reference',
  severity: 'error',
  check: ({ metadata, narrative: source }) => {
    if (!metadata || !source) return [];
    const cited = shownIds(source, 'cite');
    return Object.keys(metadata.value.references ?? {}).flatMap((id) =>
      cited.has(id)
        ? []
        : unused(
            metadata.place(['references', id]),
            { da: `Kilden "${id}"`, en: `The reference "${id}"` },
            {
              da: `Skriv <Cite id="${id}" />, hvor teksten bygger på den, eller slet den her.`,
              en: `Write <Cite id="${id}" /> where the narrative builds on it, or delete it here.`,
            },
          ),
    );
  },
};
