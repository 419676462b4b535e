import { textIn } from './cell.ts';
import { findTable } from './find-cell.ts';
import type { PublicReport } from './public-report.ts';
import type { CellReference } from './reference.ts';
import type { PublicTable, Row } from './table.ts';

/**
 * What readers know a row by: a goal with its place and group, a fact's label, or the row's first text.
 * Undefined where the row has no text of its own.
 */
export function rowName(
  report: PublicReport,
  address: Pick<CellReference, 'table' | 'row'>,
  organisation: (id: string) => string,
): string | undefined {
  const table = findTable(report, address.table);
  const row = table?.rows.find(({ key }) => key === address.row);
  if (!table || !row) return undefined;
  if (table.name !== 'targets' && table.name !== 'results') return firstText(table, row);
  const [id, place, group] = ['goal', 'place', 'group'].map((name) => textOf(table, row, name));
  const goal = report.goals.find((one) => one.id === id)?.goal ?? address.row;
  return [goal, place && organisation(place), group].filter(Boolean).join(', ');
}

/** Keys, codes and references to other tables are no names. */
function firstText(table: PublicTable, row: Row): string | undefined {
  return table.fields
    .filter(({ name, type, categories, target }) =>
      Boolean(name !== table.keyColumn && type === 'text' && !categories && !target),
    )
    .map(({ name }) => textOf(table, row, name))
    .find(Boolean);
}

function textOf({ fields }: PublicTable, row: Row, name: string): string | undefined {
  const cell = row.cells[fields.findIndex((field) => field.name === name)];
  return cell === undefined ? undefined : textIn(cell);
}
