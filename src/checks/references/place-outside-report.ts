import { rowsOf } from '../rows.ts';
import type { Rule } from '../rule.ts';

/** Targets and results are of the places that the report is about. */
export const placeOutsideReport: Rule = {
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
        place: row.place('place'),
        found: { da: `Stedet "${id}"`, en: `The place "${id}"` },
        expected: {
          da: `Et af rapportens steder: ${places.join(', ')}`,
          en: `One of the report’s places: ${places.join(', ')}`,
        },
        advice: {
          da: 'Ret stedet, eller føj det til places i report.yaml.',
          en: 'Correct the place, or add it to places in report.yaml.',
        },
        related: [metadata.place(['places'])],
      };
    });
  },
};
