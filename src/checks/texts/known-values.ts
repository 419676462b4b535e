import { formatReference } from '../../domain/reference.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { viewOf } from '../rows.ts';

/** The address of a cell that holds a number: a fact's where there is one, else the first table's. */
export function addressOfValue(report: ReportSource, value: number): string | undefined {
  return addresses(report).get(value);
}

/** Made the first time that a number stands alone, which a report without errors never asks for. */
const addresses = oncePer((report: ReportSource): Map<number, string> => {
  const found = new Map<number, string>();
  const tables = [...report.tables.values()].map(viewOf);
  const facts = tables.filter(({ source }) => source.table.name === 'facts');
  for (const { source, rows, columns } of [...facts, ...tables]) {
    for (const row of rows) {
      for (const column of columns.keys()) {
        const value = row.number(column);
        if (value === undefined || found.has(value)) continue;
        found.set(value, formatReference({ table: source.table.name, row: row.key, column }));
      }
    }
  }
  return found;
});
