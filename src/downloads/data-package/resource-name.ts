import type { CsvFlavour } from '../../domain/csv-text.ts';

/** A table's name in the package. With a slash no table's own name can be that of another one's second file. */
export function resourceName(table: string, flavour: CsvFlavour): string {
  return flavour === 'danish-excel' ? `excel/${table}` : table;
}
