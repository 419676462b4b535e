import type { PublicReport } from './public-report.ts';
import { formatReference, type CellReference } from './reference.ts';
import type { PublicTable } from './table.ts';
import { Tables, type FoundCell } from './tables.ts';

const known = new WeakMap<PublicReport, Tables>();

/** The tables of a report. A report is indexed once. */
export function tablesOf(report: PublicReport): Tables {
  const tables = known.get(report) ?? new Tables(report.tables);
  known.set(report, tables);
  return tables;
}

/** The cell at an address, or undefined where there is none. */
export function findCell(report: PublicReport, address: CellReference): FoundCell | undefined {
  return tablesOf(report).find(address);
}

/** The cell at an address that the checks have accepted. Throws where there is none. */
export function cellAt(report: PublicReport, address: CellReference): FoundCell {
  const found = findCell(report, address);
  if (!found) throw new RangeError(`no cell at ${formatReference(address)}`);
  return found;
}

/** The table of a name, or undefined. */
export function findTable(report: PublicReport, name: string): PublicTable | undefined {
  return tablesOf(report).table(name)?.table;
}

/** What readers know a row by; undefined where the row is not there, or has no text of its own. */
export function rowName(
  report: PublicReport,
  address: Pick<CellReference, 'table' | 'row'>,
  organisation: (id: string) => string,
): string | undefined {
  const table = tablesOf(report).table(address.table);
  const row = table?.row(address.row);
  return row && table?.name(row, organisation);
}
