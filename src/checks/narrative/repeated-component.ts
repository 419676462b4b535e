import type { Rule } from '../rule.ts';

/** Components whose id becomes the id of an element of the page, or that would show the same thing again. */
const once = new Set(['Figure', 'Table', 'DataNote', 'Finding', 'Recommendation', 'Case']);

/** A figure, a table or a note is shown once, and no two findings, cases or recommendations share an id. */
export const repeatedComponent: Rule = {
  code: 'repeated-component',
  severity: 'error',
  check: ({ narrative: source }) => {
    const first = new Map<string, { file: string; line: number; column: number }>();
    return (source?.components ?? []).flatMap(({ name, properties, place }) => {
      const id = properties['id'];
      if (!once.has(name) || typeof id !== 'string') return [];
      const before = first.get(`${name} ${id}`);
      if (!before) {
        first.set(`${name} ${id}`, place);
        return [];
      }
      return {
        place,
        found: {
          da: `<${name} id="${id}"> for anden gang`,
          en: `<${name} id="${id}"> a second time`,
        },
        expected: { da: 'Én gang i rapporten', en: 'Once in the report' },
        advice: {
          da: 'Slet den ene, eller giv den et andet id. Henvis tilbage med <Ref to="…" />.',
          en: 'Delete one of them, or give it another id. Refer back with <Ref to="…" />.',
        },
        related: [before],
      };
    });
  },
};
