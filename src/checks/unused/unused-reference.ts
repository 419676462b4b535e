import { shownIds } from '../narrative/property-uses.ts';
import type { Rule } from '../rule.ts';

/** Every work in the list of references is cited. */
export const unusedReference: Rule<'unused-reference'> = {
  code: 'unused-reference',
  severity: 'error',
  check: ({ metadata, narrative: source }) => {
    if (!metadata || !source) return [];
    const cited = shownIds(source, 'cite');
    return Object.keys(metadata.value.references ?? {}).flatMap((id) =>
      cited.has(id) ? [] : { position: metadata.position(['references', id]), values: { id } },
    );
  },
};
