import { shownIds } from '../narrative/property-uses.ts';
import type { Rule } from '../rule.ts';

/** Every figure stands in the narrative. */
export const unusedFigure: Rule<'unused-figure'> = {
  code: 'unused-figure',
  severity: 'error',
  check: ({ figures: declared, narrative: source }) => {
    if (!declared || !source) return [];
    const shown = shownIds(source, 'figure');
    return declared.value.flatMap(({ id }, index) =>
      shown.has(id) ? [] : { position: declared.position([index, 'id']), values: { id } },
    );
  },
};
