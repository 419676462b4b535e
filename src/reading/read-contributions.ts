import type { Contribution } from '../domain/disclosure-policy.ts';
import type { Problem } from '../domain/problem.ts';
import { formatReference, numberIn, parseReference, textIn } from '../domain/table.ts';
import { Tables } from '../domain/tables.ts';
import type { Column, TableFormat } from './column.ts';
import { at, refusal } from './message.ts';
import { readTable } from './read-table.ts';
import type { Reading, ReportSource, SourceFile, TableSource } from './sources.ts';

/** Beside raw tables: who adds what to an amount. It is never published. */
export const contributionsFile = 'contributions.csv';

const column = (name: string, type: 'text' | 'number'): Column => ({
  field: { name, type },
  optional: false,
  missing: new Map(),
  zeros: new Set(),
  marks: new Map(),
  trueValues: [],
  falseValues: [],
  required: true,
  unique: false,
});

const format: TableFormat = {
  name: 'contributions',
  title: 'contributions',
  path: contributionsFile,
  keyColumn: '',
  columns: [column('cell', 'text'), column('contributor', 'text'), column('amount', 'number')],
};

/** Reads what contributors add to amounts of a version: each to a cell with a number, and together that number. */
export function readContributions(
  file: SourceFile | undefined,
  source: ReportSource,
): Reading<Contribution[]> {
  if (!file) return { value: [], problems: [] };
  const { value: table, problems } = readTable(format, file);
  if (!table) return { problems };
  const tables = new Tables([...source.tables.values()].map((one) => one.table));
  const rows = table.table.rows.map(({ cells: [cell, contributor, amount] }, row) => ({
    row,
    found: parseReference(textIn(cell) ?? ''),
    contributor: textIn(contributor) ?? '',
    amount: numberIn(amount) ?? NaN,
  }));
  const lost = rows.flatMap(({ row, found }) =>
    found && typeof tables.find(found)?.cell === 'number' ? [] : lostAt(table, row),
  );
  const value = rows.flatMap(({ found, contributor, amount }) =>
    found ? { cell: found, contributor, amount } : [],
  );
  return {
    value,
    problems: [...problems, ...lost, ...(lost.length > 0 ? [] : wrongSums(value, tables, table))],
  };
}

function lostAt(table: TableSource, row: number): Problem[] {
  const address = table.raw(row, 'cell');
  return [at(table.position(row, 'cell'), refusal('contribution-cell', { address }))];
}

/** Amounts may be written rounded: half a unit of the last decimal that the cell is written with. */
function wrongSums(
  contributions: readonly Contribution[],
  tables: Tables,
  table: TableSource,
): Problem[] {
  const byCell = Map.groupBy(contributions, ({ cell }) => formatReference(cell));
  return [...byCell].flatMap(([address, own]) => {
    const stated = own[0] && tables.find(own[0].cell)?.cell;
    const sum = own.reduce((total, { amount }) => total + amount, 0);
    if (typeof stated !== 'number') return [];
    const decimals = String(stated).split('.')[1]?.length ?? 0;
    if (Math.abs(sum - stated) <= 0.5 * 10 ** -decimals + 1e-9) return [];
    const row = contributions.findIndex((one) => formatReference(one.cell) === address);
    return [
      at(table.position(row, 'amount'), refusal('contribution-sum', { address, sum, stated })),
    ];
  });
}
