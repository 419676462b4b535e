import { csvText } from '../domain/csv-text.ts';
import type { PublicTable } from '../domain/table.ts';

/** A table as CSV by RFC 4180, under the names of its columns. */
export function csvOf({ fields, rows }: PublicTable): string {
  return csvText(
    fields.map(({ name }) => name),
    rows.map(({ cells }) => cells),
  );
}
