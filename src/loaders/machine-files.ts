import { lineText } from '../domain/ledger.ts';
import { catalogue } from '../downloads/catalogue.ts';
import { reportSchemaAddress } from '../downloads/report-json.ts';
import { reportJsonSchema } from '../downloads/report-schema.ts';
import { fileOfSite, ledgerAddress } from '../i18n/addresses.ts';
import { citedSite } from './cited-site.ts';
import { sharedSite } from './shared-site.ts';
import type { ReportIndex } from './version-store.ts';

/** Files for machines that belong to no version: the ledger, the catalogue, and the schema of `report.json`. */
export function machineFiles(
  { entries, tombstones, ledger }: ReportIndex,
  input: string,
  origin: string | undefined,
): { address: string; content: string }[] {
  const { organisations } = sharedSite(input);
  const names = [...organisations].map(([id, { value }]) => [id, value] as const);
  const site = citedSite({ organisations: Object.fromEntries(names) }, origin);
  const schema = reportJsonSchema(site.address(reportSchemaAddress()));
  return [
    { address: ledgerAddress(), content: ledger.map(({ entry }) => lineText(entry)).join('') },
    { address: fileOfSite('catalogue.json'), content: catalogue(entries, tombstones, site) },
    { address: reportSchemaAddress(), content: `${JSON.stringify(schema, null, 1)}\n` },
  ];
}
