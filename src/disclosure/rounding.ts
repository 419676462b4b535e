import { Tables, type TableModel } from '../domain/tables.ts';
import {
  formatReference,
  type CellReference,
  type PublicTable,
  type Row,
} from '../domain/table.ts';
import { isOfPeople } from './people.ts';
import type { Unknown } from './solve.ts';
import type { Published, Rounding } from './statement.ts';

/**
 * A version as somebody looks at it who knows that its counts of people are rounded to the nearest: each is hidden,
 * and lies between two numbers. Rounding to ten may go either way from five.
 */
export function withoutRounded(published: Published): Published {
  const { rounding, tables } = published;
  if (!rounding) return published;
  const known = new Map<string, Unknown>();
  const models = tables.all().map((model) => withoutCounts(model, rounding, known));
  return {
    ...published,
    tables: new Tables(models),
    largestRounded: Math.max(0, ...Array.from(known.values(), ({ most }) => most)),
    between: (cell) => known.get(formatReference(cell)),
  };
}

function withoutCounts(
  model: TableModel,
  rounding: Rounding,
  known: Map<string, Unknown>,
): PublicTable {
  const { table } = model;
  const half = Math.floor(rounding.to / 2);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const column = table.fields[index]?.name ?? '';
      if (typeof cell !== 'number' || !isRounded(model, row, column, rounding)) return cell;
      const least = Math.max(0, cell - half);
      known.set(formatReference({ table: table.name, row: row.key, column }), {
        ...{ least, most: cell + half },
      });
      return { absent: 'suppressed' as const };
    }),
  }));
  return { ...table, rows };
}

/** Whether the number in a cell is a count of people that the policy rounds. */
function isRounded(
  model: TableModel,
  row: Row,
  column: string,
  { to, isExact }: Rounding,
): boolean {
  const number = model.number(row, column);
  const cell: CellReference = { table: model.table.name, row: row.key, column };
  if (number === undefined || number % to !== 0) return false;
  return isOfPeople(model, row, column) && !isExact(row.from ?? cell);
}
