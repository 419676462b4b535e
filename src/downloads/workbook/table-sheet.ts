import { siteLanguage } from '../../i18n/language-marks.ts';
import { absenceMarks } from '../../domain/csv-text.ts';
import { type Field, type Row, isAbsent, type Cell } from '../../domain/table.ts';
import type { TableModel } from '../../domain/tables.ts';
import { decimalsOf } from '../../i18n/numbers.ts';
import { columnTitle } from '../../i18n/standard-words.ts';
import { text, type Sheet, type SheetCell } from './sheet.ts';
import { columnWidths } from './column-widths.ts';
import { unitNamed, type Unit } from '../../domain/unit.ts';
import { unitWords } from '../../i18n/quantities.ts';

/** A table as a sheet: numbers as numbers, dates as dates, absences by their marks. */
export function tableSheet(model: TableModel, name: string): Sheet {
  const { fields, rows: all } = model.table;
  const columns = fields.map((field) => cellWriter(field, model));
  const header = fields.map((field) => columnTitle(model.table.name, field, siteLanguage()));
  const rows = all.map((row) => row.cells.map((cell, index) => columns[index]?.(cell, row) ?? {}));
  return { name, header, rows, widths: columnWidths([header.map((one) => text(one)), ...rows]) };
}

type CellWriter = (cell: Cell, row: Row) => SheetCell;

function cellWriter(field: Field, model: TableModel): CellWriter {
  const readFormat = formatReader(field, model);
  return (cell, row) => {
    if (isAbsent(cell)) return text(absenceMarks[cell.absent]);
    if (typeof cell === 'number') return { value: cell, format: readFormat(cell, row) };
    if (typeof cell === 'boolean') return { value: cell };
    return field.type === 'date' ? dateCell(cell) : text(cell);
  };
}

/** Where rows have units of their own, each number has a format of its own; else the column has one. */
function formatReader(
  { name, type, unit: id, ownUnits }: Field,
  model: TableModel,
): (value: number, row: Row) => string {
  const unit = unitNamed(id, ownUnits);
  const { rows } = model.table;
  const isOfRow = unit === undefined && rows.some((row) => model.unit(row, name) !== undefined);
  if (isOfRow) return (value, row) => numberFormat(type, model.unit(row, name), decimalsOf(value));
  const values = rows.flatMap((row) => model.number(row, name) ?? []);
  const format = numberFormat(type, unit, mostDecimals(values));
  return () => format;
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

/**
 * The format of a number: its decimals, and the unit where it is a sign. Years and week numbers have no
 * thousands separator.
 */
export function numberFormat(
  type: Field['type'],
  unit: Unit | undefined,
  decimals: number,
): string {
  const { kind, sign, other } = unit ? unitWords(unit, siteLanguage()) : noUnit;
  if (type === 'year' || kind === 'ordinal') return '0';
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return kind === 'symbol' ? `${digits}" ${sign ?? other}"` : digits;
}

const noUnit = { kind: 'noun', sign: undefined, other: '' } as const;

/** The most decimals that a column's numbers have. */
function mostDecimals(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
}
