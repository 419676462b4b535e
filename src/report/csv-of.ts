import { csvText, type CsvFlavour } from '../domain/csv-text.ts';
import type { PublicTable } from '../domain/table.ts';

/** A table as CSV, under the names of its columns. */
export function tableCsv({ fields, rows }: PublicTable, flavour: CsvFlavour = 'machine'): string {
  return csvText(
    fields.map(({ name }) => name),
    rows.map(({ cells }) => cells),
    flavour,
  );
}
