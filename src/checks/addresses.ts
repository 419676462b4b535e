import type { Position } from '../domain/problem.ts';
import type { Field, Cell, CellReference } from '../domain/table.ts';
import type { ReportSource } from '../reading/sources.ts';
import { viewIn, type RowView } from './rule.ts';

/** A cell that an address leads to, with its position. */
export interface LocatedCell {
  reference: CellReference;
  row: RowView;
  field: Field;
  cell: Cell;
  /** Found when asked for. */
  position: () => Position;
}

/** The cell at an address without `*`; undefined where there is none. */
export function locateCell(
  report: ReportSource,
  reference: CellReference,
): LocatedCell | undefined {
  const view = viewIn(report, reference.table);
  const row = view?.byKey.get(reference.row);
  const field = view?.columns.get(reference.column);
  const cell = row?.cell(reference.column);
  if (!row || !field || cell === undefined) return undefined;
  return { reference, row, field, cell, position: () => row.position(reference.column) };
}

/** Every cell that a pattern leads to: one, a column, or a table. */
export function locateCells(report: ReportSource, pattern: CellReference): LocatedCell[] {
  const view = viewIn(report, pattern.table);
  if (!view) return [];
  const rows = pattern.row === '*' ? view.rows.map((row) => row.key) : [pattern.row];
  const columns = pattern.column === '*' ? [...view.columns.keys()] : [pattern.column];
  return rows.flatMap((row) =>
    columns.flatMap((column) => locateCell(report, { table: pattern.table, row, column }) ?? []),
  );
}
