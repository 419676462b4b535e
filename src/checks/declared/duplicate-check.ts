import { checks } from '../examples.ts';
import type { Rule } from '../rule.ts';

const check = { kind: 'equal', cells: ['facts/startede', 'status/i-alt/antal'] };

/** Every declared check has a name of its own. */
export const duplicateCheck: Rule = {
  code: 'duplicate-check',
  severity: 'error',
  check: ({ descriptor }) => {
    const ids = (descriptor?.value.checks ?? []).map(({ id }) => id);
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (!descriptor || first === index) return [];
      return {
        place: descriptor.place(['checks', index, 'id']),
        found: { da: `to kontroller med navnet "${id}"`, en: `two checks with the name "${id}"` },
        expected: { da: 'et navn for hver kontrol', en: 'a name for each check' },
        advice: { da: 'Giv den ene et andet navn.', en: 'Give one of them another name.' },
        related: [descriptor.place(['checks', first, 'id'])],
      };
    });
  },
  examples: {
    good: [checks({ id: 'a', ...check }, { id: 'b', ...check })],
    bad: [checks({ id: 'a', ...check }, { id: 'a', ...check })],
  },
};
