import type { Place } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { unitOf } from '../addresses.ts';
import { isNoted } from '../noted-cells.ts';
import { rowsOf, viewOf } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { declaredLimits } from './declared-limits.ts';

/** A percentage lies between 0 and 100, unless the column is declared wider or a data note explains the cell. */
export const percentRange: Rule<'percent-range'> = {
  code: 'percent-range',
  severity: 'error',
  check: (report) =>
    percentages(report).flatMap(({ value, place }) => {
      if (value >= 0 && value <= 100) return [];
      return {
        place: place(),
        values: { value },
      };
    }),
};

/** Every number in percent that is not explained elsewhere. */
function percentages(report: ReportSource): { value: number; place: () => Place }[] {
  const noted = isNoted(report);
  return [...columnPercentages(report), ...goalPercentages(report)].flatMap((cell) => {
    const { row, column } = cell;
    const value = row.number(column);
    if (value === undefined) return [];
    return noted({ table: row.source.table.name, row: row.key, column })
      ? []
      : { value, place: () => row.place(column) };
  });
}

function columnPercentages(report: ReportSource) {
  return [...report.tables.values()].flatMap((source) => {
    const { rows } = viewOf(source);
    const fields = source.table.fields.filter(
      (field) =>
        (field.unit === 'percent' || field.unitColumn !== undefined) &&
        !declaredLimits(report, source.table.name, field.name),
    );
    return fields.flatMap((field) =>
      rows.flatMap((row) => (unitOf(field, row) === 'percent' ? { row, column: field.name } : [])),
    );
  });
}

/** Targets and results have their goal's unit. */
function goalPercentages(report: ReportSource) {
  const inPercent = new Set(
    rowsOf(report, 'goals').flatMap((row) => (row.text('unit') === 'percent' ? row.key : [])),
  );
  const columns = { targets: ['lower', 'upper'], results: ['value'] };
  return Object.entries(columns).flatMap(([table, names]) =>
    rowsOf(report, table).flatMap((row) =>
      inPercent.has(row.text('goal') ?? '') ? names.map((column) => ({ row, column })) : [],
    ),
  );
}
