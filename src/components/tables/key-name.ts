import { organisationName, type ReportContext } from '../report-context.ts';
import { rowName } from '../../domain/public-report.ts';

/** The name of the row or organisation that a key refers to. */
export function keyName(
  target: string,
  key: string,
  { report, names }: Pick<ReportContext, 'report' | 'names'>,
): string {
  const organisation = (id: string): string => organisationName(names, id);
  if (target === 'organisations') return organisation(key);
  return rowName(report, { table: target, row: key }, organisation) ?? key;
}
