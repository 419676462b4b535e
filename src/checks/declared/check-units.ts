import type { DeclaredCheck } from '../../domain/descriptor.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { findCells, parsePattern, unitOf } from '../addresses.ts';
import { checks } from '../examples.ts';
import { addressesIn } from '../references/address-uses.ts';
import type { Rule } from '../rule.ts';

/** What is added up or compared has one unit. In a share the percentage is in percent, and its parts are alike. */
export const checkUnits: Rule = {
  code: 'check-units',
  severity: 'error',
  check: (report) => {
    const { descriptor } = report;
    return (descriptor?.value.checks ?? []).flatMap((check, index) => {
      const units = [...unitsIn(check, report)];
      if (!descriptor || units.length < 2) return [];
      return {
        place: descriptor.place(['checks', index, 'id']),
        found: { da: `enhederne ${units.join(', ')}`, en: `the units ${units.join(', ')}` },
        expected: { da: 'tal med samme enhed', en: 'numbers of one unit' },
        advice: {
          da: `Ret adresserne i kontrollen "${check.id}", eller enhederne i tabellerne.`,
          en: `Correct the addresses in the check "${check.id}", or the units in the tables.`,
        },
      };
    });
  },
  examples: {
    good: [
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'status/i-alt/antal'] }),
      checks({ id: 'a', kind: 'share', numerator: 'status/job/antal', denominator: 'facts/startede', percent: 'status/job/andel', decimals: 1 }),
    ],
    bad: [
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'facts/virksomheder'] }),
      checks({ id: 'a', kind: 'share', numerator: 'status/job/antal', denominator: 'facts/startede', percent: 'facts/timer', decimals: 0 }),
    ],
  },
};

/** The units of a check's cells. A count of no kind goes with anything, and a results' unit is its goal's. */
function unitsIn(check: DeclaredCheck, report: ReportSource): Set<string> {
  const units = addressesIn(check).flatMap(({ address, path }) => {
    const [unit] = unitsAt(address, report);
    if (path[0] === 'percent') return unit === undefined || unit === 'percent' ? [] : [unit, 'percent'];
    return unit === undefined || check.kind === 'share' ? [] : unit;
  });
  return new Set(units.filter((unit) => unit !== 'count'));
}

function unitsAt(address: string, report: ReportSource): string[] {
  const pattern = parsePattern(address);
  if (!pattern) return [];
  return findCells(report, pattern).flatMap(({ field, row }) => unitOf(field, row) ?? []);
}
