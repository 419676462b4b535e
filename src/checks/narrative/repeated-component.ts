import { ruleOf } from '../../domain/narrative-components.ts';
import type { Place } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** A figure, a table or a note is shown once, and no two findings, cases or recommendations share an id. */
export const repeatedComponent: Rule<'repeated-component'> = {
  code: 'repeated-component',
  severity: 'error',
  check: ({ narrative: source }) => {
    const first = new Map<string, Place>();
    return (source?.components ?? []).flatMap(({ type, properties, place }) => {
      const { name, where } = ruleOf(type);
      const id = 'id' in properties ? properties.id : undefined;
      // The id of a block is that of an element of the page, or names what would be shown again.
      if (where !== 'block' || id === undefined) return [];
      const before = first.get(`${name} ${id}`);
      if (!before) {
        first.set(`${name} ${id}`, place);
        return [];
      }
      return {
        place,
        values: { component: name, id },
        related: [before],
      };
    });
  },
};
