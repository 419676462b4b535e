import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { isNoted } from '../noted-cells.ts';
import { rowsOf, type RowView } from '../rows.ts';
import type { Rule } from '../rule.ts';

/** A percentage lies between 0 and 100, unless the column is declared wider or a data note explains the cell. */
export const percentRange: Rule<'percent-range'> = {
  code: 'percent-range',
  severity: 'error',
  check: (report) =>
    percentages(report).flatMap(({ value, position }) => {
      if (value >= 0 && value <= 100) return [];
      return {
        position: position(),
        values: { value },
      };
    }),
};

/** Every number in percent that is not explained elsewhere. */
function percentages(report: ReportSource): { value: number; position: () => Position }[] {
  const noted = isNoted(report);
  return percentCells(report).flatMap(({ row, column }) => {
    const value = row.number(column);
    if (value === undefined) return [];
    return noted({ table: row.source.table.name, row: row.key, column })
      ? []
      : { value, position: () => row.position(column) };
  });
}

function percentCells(report: ReportSource): { row: RowView; column: string }[] {
  return [...report.tables].flatMap(([name, { table }]) => {
    const columns = table.fields
      .filter(({ type }) => type === 'integer' || type === 'number')
      .filter((field) => !declaredLimits(report, table.name, field.name));
    return rowsOf(report, name).flatMap((row) =>
      columns.flatMap((field) =>
        row.unit(field.name) === 'percent' ? { row, column: field.name } : [],
      ),
    );
  });
}

/** True where the descriptor gives the column a minimum or a maximum beyond what its unit has by itself. */
function declaredLimits(report: ReportSource, table: string, column: string): boolean {
  const resource = report.descriptor?.value.resources.find(({ name }) => name === table);
  const field = resource?.schema?.fields.find(({ name }) => name === column);
  const { minimum, maximum } = field?.constraints ?? {};
  return Number(minimum ?? 0) < 0 || Number(maximum ?? 100) > 100;
}
