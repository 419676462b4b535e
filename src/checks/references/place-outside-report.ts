import { rowsOf } from '../rows.ts';
import type { Rule } from '../rule.ts';

/** Targets and results are of the places that the report is about. */
export const placeOutsideReport: Rule<'place-outside-report'> = {
  code: 'place-outside-report',
  severity: 'error',
  check: (report, site) => {
    const { metadata } = report;
    if (!metadata) return [];
    const { places } = metadata.value;
    return [...rowsOf(report, 'targets'), ...rowsOf(report, 'results')].flatMap((row) => {
      const id = row.text('place');
      if (id === undefined || places.includes(id) || !site.organisations.has(id)) return [];
      return {
        position: row.position('place'),
        values: { id, places },
        related: [metadata.position(['places'])],
      };
    });
  },
};
