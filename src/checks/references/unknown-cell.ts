import type { Place } from '../../domain/problem.ts';
import type { CellReference } from '../../domain/reference.ts';
import { parsePattern } from '../addresses.ts';
import type { TableView } from '../rows.ts';
import { viewOf } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { addressUses } from './address-uses.ts';
import { isUnread } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/** Every address leads to a cell. */
export const unknownCell: Rule = {
  code: 'unknown-cell',
  severity: 'error',
  check: (report) =>
    addressUses(report).flatMap(({ address, place }) => {
      const reference = parsePattern(address);
      return reference ? unknownPart(report, reference, place) : [];
    }),
};

/** The first part of an address that nothing has: the table, the row or the column. */
function unknownPart(
  report: ReportSource,
  reference: CellReference,
  place: () => Place,
): Finding[] {
  if (isUnread(report, reference.table)) return [];
  const source = report.tables.get(reference.table);
  if (!source) {
    const one = { da: 'En tabel', en: 'A table' };
    const known = report.tables.keys();
    return [
      unknownName({ place: place(), name: reference.table, one, home: 'datapackage.yaml', known }),
    ];
  }
  const view = viewOf(source);
  const row = unknownRow(view, reference, place);
  return row.length > 0 ? row : unknownColumn(view, reference, place);
}

function unknownRow(view: TableView, { row: name }: CellReference, place: () => Place): Finding[] {
  if (name === '*' || view.byKey.has(name)) return [];
  const { path, keyColumn } = view.source.table;
  const one = { da: `En nøgle i kolonnen ${keyColumn}`, en: `A key in the column ${keyColumn}` };
  return [unknownName({ place: place(), name, one, home: path, known: view.byKey.keys() })];
}

function unknownColumn(
  view: TableView,
  { column: name }: CellReference,
  place: () => Place,
): Finding[] {
  if (name === '*' || view.columns.has(name)) return [];
  const one = { da: 'En kolonne', en: 'A column' };
  const home = view.source.table.path;
  return [unknownName({ place: place(), name, one, home, known: view.columns.keys() })];
}
