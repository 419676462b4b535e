import type { DeclaredCheck } from '../../domain/descriptor.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { findCell, parsePattern, unitOf } from '../addresses.ts';
import { viewOf } from '../rows.ts';
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
        place: descriptor.place(['checks', index, 'id']),
        values: { id: check.id, units },
      };
    });
  },
};

/** The units of a check's cells. A count of no kind goes with anything, and a results' unit is its goal's. */
function unitsIn(check: DeclaredCheck, report: ReportSource): Set<string> {
  const units = addressesIn(check).flatMap(({ address, path }) => {
    const unit = unitAt(address, report);
    if (path[0] === 'percent')
      return unit === undefined || unit === 'percent' ? [] : [unit, 'percent'];
    return unit === undefined || check.kind === 'share' ? [] : unit;
  });
  return new Set(units.filter((unit) => unit !== 'count'));
}

/** The unit of a cell, or of the first row's where the address is of them all. */
function unitAt(address: string, report: ReportSource): string | undefined {
  const pattern = parsePattern(address);
  const source = pattern && report.tables.get(pattern.table);
  if (!source) return undefined;
  const row = pattern.row === '*' ? (viewOf(source).rows[0]?.key ?? '') : pattern.row;
  const found = findCell(report, { ...pattern, row });
  return found && unitOf(found.field, found.row);
}
