import type { Organisation } from '../../domain/metadata.ts';
import type { Located } from '../../reading/sources.ts';
import { type Finding, type Rule, rowsIn } from '../rule.ts';

/** The places of a report are municipalities. */
export const placeKind: Rule<'place-kind'> = {
  code: 'place-kind',
  severity: 'error',
  check: ({ metadata }, { organisations }) =>
    metadata ? placesThatAreNone(metadata, organisations) : [],
};

/** The places in a report's or a project's list that are not municipalities. */
export function placesThatAreNone(
  located: Located<{ places: string[] }>,
  organisations: ReadonlyMap<string, Located<Organisation>>,
): Finding<'place-kind'>[] {
  return located.value.places.flatMap((id, index) => {
    const kind = organisations.get(id)?.value.kind;
    if (kind === undefined || kind === 'municipality') return [];
    return {
      position: located.position(['places', index]),
      values: { id, kind },
    };
  });
}

/** Targets and results are of the places that the report is about. */
export const placeOutsideReport: Rule<'place-outside-report'> = {
  code: 'place-outside-report',
  severity: 'error',
  check: (report, site) => {
    const { metadata } = report;
    if (!metadata) return [];
    const { places } = metadata.value;
    return [...rowsIn(report, 'targets'), ...rowsIn(report, 'results')].flatMap((row) => {
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
