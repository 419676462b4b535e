import { ruleOf } from '../../domain/narrative-components.ts';
import type { Position } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';

/** A figure, a table or a note is shown once, and no two findings, cases or recommendations share an id. */
export const repeatedComponent: Rule<'repeated-component'> = {
  code: 'repeated-component',
  severity: 'error',
  check: ({ narrative: source }) => {
    const first = new Map<string, Position>();
    return (source?.components ?? []).flatMap(({ type, properties, position }) => {
      const { name, where } = ruleOf(type);
      const id = 'id' in properties ? properties.id : undefined;
      // The id of a block is that of an element of the page, or names what would be shown again.
      if (where !== 'block' || id === undefined) return [];
      const before = first.get(`${name} ${id}`);
      if (!before) {
        first.set(`${name} ${id}`, position);
        return [];
      }
      return {
        position,
        values: { component: name, id },
        related: [before],
      };
    });
  },
};
