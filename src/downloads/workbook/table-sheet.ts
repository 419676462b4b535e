import { isAbsent, numberIn, textIn, type Cell } from '../../domain/cell.ts';
import { absenceMarks } from '../../domain/csv-text.ts';
import type { Field, PublicTable, Row } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import { decimalsOf } from '../../i18n/numbers.ts';
import { mostDecimals, numberFormat } from './number-format.ts';
import { text, type Sheet, type SheetCell } from './sheet.ts';
import { columnWidths } from './column-widths.ts';

/** A table as a sheet: numbers as numbers, dates as dates, absences by their marks. */
export function tableSheet(table: PublicTable, name: string): Sheet {
  const columns = table.fields.map((field, index) => cellWriter(field, index, table));
  const header = table.fields.map(({ title }) => title);
  const rows = table.rows.map((row) =>
    row.cells.map((cell, index) => columns[index]?.(cell, row) ?? {}),
  );
  return { name, header, rows, widths: columnWidths([header.map((one) => text(one)), ...rows]) };
}

type CellWriter = (cell: Cell, row: Row) => SheetCell;

function cellWriter(field: Field, index: number, table: PublicTable): CellWriter {
  const readFormat = formatReader(field, index, table);
  return (cell, row) => {
    if (isAbsent(cell)) return text(absenceMarks[cell.absent]);
    if (typeof cell === 'number') return { value: cell, format: readFormat(cell, row) };
    if (typeof cell === 'boolean') return { value: cell };
    return field.type === 'date' ? dateCell(cell) : text(cell);
  };
}

/** Where the unit is the row's, each number has a format of its own; else the column has one. */
function formatReader(
  { type, unit, unitColumn }: Field,
  index: number,
  { fields, rows }: PublicTable,
): (value: number, row: Row) => string {
  if (!unitColumn) {
    const values = rows.flatMap(({ cells }) => numberIn(cells[index]) ?? []);
    const format = numberFormat(type, unit, mostDecimals(values));
    return () => format;
  }
  const position = fields.findIndex(({ name }) => name === unitColumn);
  return (value, { cells }) =>
    numberFormat(type, textIn(cells[position]) as Unit | undefined, decimalsOf(value));
}

const millisecondsADay = 86_400_000;
/** Days from the beginning of spreadsheets' count to 1970. Before March 1900 they count wrong. */
const daysBefore1970 = 25_569;
const firstCertainDay = 61;

/** A date as spreadsheets count days; a date that they count wrong, or not at all, stays a text. */
function dateCell(day: string): SheetCell {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const value = Date.UTC(year, month - 1, date) / millisecondsADay + daysBefore1970;
  return value < firstCertainDay ? text(day) : { value, format: 'yyyy\\-mm\\-dd' };
}
