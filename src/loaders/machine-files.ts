import { catalogue } from '../downloads/catalogue.ts';
import { reportSchemaAddress } from '../downloads/report-json.ts';
import { reportJsonSchema } from '../downloads/report-schema/report-schema.ts';
import { readSharedFiles } from '../files/read-inputs.ts';
import { readSite } from '../reading/read-site.ts';
import type { ReportIndex } from './report-files.ts';
import { fileMaker } from './version-files.ts';

/** Files for machines that belong to no version: the catalogue, and the schema of `report.json`. */
export function machineFiles(
  { entries, tombstones }: ReportIndex,
  input: string,
  origin: string | undefined,
): { address: string; content: string }[] {
  const { value: shared } = readSite(readSharedFiles(input), []);
  const { published } = fileMaker(shared, origin);
  const schema = reportJsonSchema(published.address(reportSchemaAddress));
  return [
    { address: '/catalogue.json', content: catalogue(entries, tombstones, published) },
    { address: reportSchemaAddress, content: `${JSON.stringify(schema, null, 1)}\n` },
  ];
}
