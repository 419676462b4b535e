import type { CsvFlavour } from '../../domain/csv-text.ts';

/** A table's name in the package. The slash keeps a second file's name apart from every table's own name. */
export function resourceName(table: string, flavour: CsvFlavour): string {
  return flavour === 'danish-excel' ? `excel/${table}` : table;
}
