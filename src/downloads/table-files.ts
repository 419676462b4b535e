import type { PublicReport } from '../domain/public-report.ts';
import { csvPath } from '../i18n/addresses.ts';
import { textFile, type DownloadFile } from './download-file.ts';
import { csvFlavours, type CsvFlavour } from '../domain/csv-text.ts';
import type { PublicTable } from '../domain/table.ts';
import { tableCsv } from '../report/csv-of.ts';

/** A table as a file, with the table and the flavour it is written in. */
export interface TableFile extends DownloadFile {
  table: PublicTable;
  flavour: CsvFlavour;
}

/** Every table in both flavours, those for machines first. */
export function tableFiles({ tables }: PublicReport): TableFile[] {
  return csvFlavours.flatMap((flavour) =>
    tables.map((table) => ({
      ...textFile(csvPath(table.name, flavour), tableCsv(table, flavour)),
      table,
      flavour,
    })),
  );
}
