import type { Position } from '../../domain/problem.ts';
import type { CellReference } from '../../domain/reference.ts';
import { parsePattern } from '../addresses.ts';
import type { TableView } from '../rows.ts';
import { viewIn } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { addressUses } from './address-uses.ts';
import { isUnread } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/** Every address leads to a cell. */
export const unknownCell: Rule<'unknown-cell'> = {
  code: 'unknown-cell',
  severity: 'error',
  check: (report) =>
    addressUses(report).flatMap(({ address, position }) => {
      const reference = parsePattern(address);
      return reference ? unknownPart(report, reference, position) : [];
    }),
};

/** The first part of an address that nothing has: the table, the row or the column. */
function unknownPart(
  report: ReportSource,
  reference: CellReference,
  position: () => Position,
): Finding<'unknown-cell'>[] {
  if (isUnread(report, reference.table)) return [];
  const view = viewIn(report, reference.table);
  if (!view) {
    const known = report.tables.keys();
    return [
      unknownName({
        position: position(),
        name: reference.table,
        one: 'table',
        home: 'datapackage.yaml',
        known,
      }),
    ];
  }
  const row = unknownRow(view, reference, position);
  return row.length > 0 ? row : unknownColumn(view, reference, position);
}

function unknownRow(
  view: TableView,
  { row: name }: CellReference,
  position: () => Position,
): Finding<'unknown-cell'>[] {
  if (name === '*' || view.byKey.has(name)) return [];
  const { path, keyColumn } = view.source.table;
  const one = { keyIn: keyColumn };
  return [unknownName({ position: position(), name, one, home: path, known: view.byKey.keys() })];
}

function unknownColumn(
  view: TableView,
  { column: name }: CellReference,
  position: () => Position,
): Finding<'unknown-cell'>[] {
  if (name === '*' || view.columns.has(name)) return [];
  const home = view.source.table.path;
  return [
    unknownName({ position: position(), name, one: 'column', home, known: view.columns.keys() }),
  ];
}
