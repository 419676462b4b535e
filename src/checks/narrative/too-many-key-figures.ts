import type { Rule } from '../rule.ts';

const most = 5;

/** Five key figures are read; ten are not. */
export const tooManyKeyFigures: Rule<'too-many-key-figures'> = {
  code: 'too-many-key-figures',
  severity: 'error',
  check: ({ narrative: source }) =>
    (source?.components ?? []).flatMap(({ type, properties, propertyPosition }) => {
      const ids = type === 'key-figures' ? (properties.facts ?? []) : [];
      if (ids.length <= most) return [];
      return {
        position: propertyPosition('facts'),
        values: { count: ids.length, most },
      };
    }),
};
