import type { PublicReport } from '../domain/public-report.ts';
import type { PublishedSite } from './published-site.ts';
import { textFile, type TakenFile } from './taken-file.ts';

/** Where the JSON Schema of `report.json` lies. A form that readers' programs could not read gets a new number. */
export const reportSchemaAddress = '/schema/report-1.json';

/** `report.json`: the whole version for programs, by the published schema. */
export function reportJson(report: PublicReport, { address }: PublishedSite): TakenFile {
  const content = { $schema: address(reportSchemaAddress), ...report };
  return textFile('report.json', `${JSON.stringify(content)}\n`);
}
