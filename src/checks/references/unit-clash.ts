import { isBuiltIn } from '../../domain/unit.ts';
import type { Rule } from '../rule.ts';

/** A unit is declared once: neither one of ours nor one that the site declares has a second meaning in a report. */
export const unitClash: Rule<'unit-clash'> = {
  code: 'unit-clash',
  severity: 'error',
  check: ({ metadata }, site) =>
    Object.keys(metadata?.value.units ?? {}).flatMap((id) => {
      const by = isBuiltIn(id) ? 'us' : site.units.has(id) ? 'site' : undefined;
      return metadata && by
        ? [{ position: metadata.position(['units', id]), values: { id, by } }]
        : [];
    }),
};
