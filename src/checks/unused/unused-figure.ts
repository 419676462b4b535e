import { shownIds } from '../narrative/property-uses.ts';
import type { Rule } from '../rule.ts';
import { unused } from './unused.ts';

/** Every figure stands in the narrative. */
export const unusedFigure: Rule = {
  code: 'unused-figure',
  severity: 'error',
  check: ({ figures: declared, narrative: source }) => {
    if (!declared || !source) return [];
    const shown = shownIds(source, 'figure');
    return declared.value.flatMap(({ id }, index) =>
      shown.has(id)
        ? []
        : unused(
            declared.place([index, 'id']),
            { da: `Figuren "${id}"`, en: `The figure "${id}"` },
            {
              da: `Sæt <Figure id="${id}" /> ind i report.mdx, eller slet figuren her.`,
              en: `Put <Figure id="${id}" /> into the narrative, or delete it here.`,
            },
          ),
    );
  },
};
