import type { PublicReport } from '../domain/public-report.ts';
import { fileOfSite } from '../i18n/addresses.ts';
import type { PublishedSite } from './published-site.ts';
import { textFile, type DownloadFile } from './download-file.ts';

/** The address of the JSON Schema of `report.json`. A form that existing programs could not read gets a new number. */
export function reportSchemaAddress(): string {
  return fileOfSite('schema/report-2.json');
}

/** `report.json`: the whole version for programs, by the published schema. */
export function reportJson(report: PublicReport, { address }: PublishedSite): DownloadFile {
  const content = { $schema: address(reportSchemaAddress()), ...report };
  return textFile('report.json', `${JSON.stringify(content)}\n`);
}
