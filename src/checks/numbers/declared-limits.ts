import type { ReportSource } from '../../reading/sources.ts';

/** True where the descriptor gives the column a minimum or a maximum beyond what its unit has by itself. */
export function declaredLimits(report: ReportSource, table: string, column: string): boolean {
  const resource = report.descriptor?.value.resources.find(({ name }) => name === table);
  const field = resource?.schema?.fields.find(({ name }) => name === column);
  const { minimum, maximum } = field?.constraints ?? {};
  return Number(minimum ?? 0) < 0 || Number(maximum ?? 100) > 100;
}
