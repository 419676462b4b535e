import type { DeclaredCheck } from '../../domain/descriptor.ts';
import { countedUnits } from '../../domain/unit.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { parsePattern } from '../addresses.ts';
import { viewIn } from '../rows.ts';
import { addressesIn } from '../references/address-uses.ts';
import type { Rule } from '../rule.ts';

/** What is added up or compared has one unit. In a share the percentage is in percent, and its parts are alike. */
export const checkUnits: Rule<'check-units'> = {
  code: 'check-units',
  severity: 'error',
  check: (report) => {
    const { descriptor } = report;
    return (descriptor?.value.checks ?? []).flatMap((check, index) => {
      const units = [...unitsIn(check, report)];
      if (!descriptor || units.length < 2) return [];
      return {
        position: descriptor.position(['checks', index, 'id']),
        values: { id: check.id, units },
      };
    });
  },
};

/**
 * The units of a check's cells. A count of no kind goes with anything, and counts of different things may be
 * compared, such as plans with the persons that have one, but not added up.
 */
function unitsIn(check: DeclaredCheck, report: ReportSource): Set<string> {
  const units = addressesIn(check).flatMap(({ address, path }) => {
    const unit = unitAt(address, report);
    if (path[0] === 'percent')
      return unit === undefined || unit === 'percent' ? [] : [unit, 'percent'];
    return unit === undefined || check.kind === 'share' ? [] : unit;
  });
  const differing = new Set(units.filter((unit) => unit !== 'count'));
  const isOfCounts = [...differing].every((unit) => countedUnits.has(unit));
  return isOfCounts && comparisons.has(check.kind) ? new Set() : differing;
}

const comparisons: ReadonlySet<DeclaredCheck['kind']> = new Set(['equal', 'at-most']);

/** The unit of a cell, or of the first row's where the address is of them all. */
function unitAt(address: string, report: ReportSource): string | undefined {
  const pattern = parsePattern(address);
  const view = pattern && viewIn(report, pattern.table);
  const row = pattern?.row === '*' ? view?.rows[0] : view?.byKey.get(pattern?.row ?? '');
  return row?.unit(pattern?.column ?? '');
}
