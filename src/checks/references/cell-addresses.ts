import {
  parsePattern,
  parseReference,
  parseTemplate,
  type CellReference,
} from '../../domain/table.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { type Finding, type Rule, type TableView, viewIn } from '../rule.ts';
import { templatesOf } from '../texts/reader-texts.ts';
import { addressUses, type AddressUse } from './address-uses.ts';
import { unknownName } from './ids.ts';
import { isUnread } from './known-ids.ts';

/**
 * An address has the form `table/row/column` or `facts/<id>`, and every brace is closed. In components and
 * in `base` reading sees to it.
 */
export const unreadableAddress: Rule<'unreadable-address'> = {
  code: 'unreadable-address',
  severity: 'error',
  check: (report) => [
    ...templatesOf(report).flatMap(({ text, position }) =>
      unreadableIn(text).map((written) => finding(written, position(0))),
    ),
    ...addressUses(report).flatMap(({ address, position, by }) =>
      isReadable(address, by) ? [] : finding(address, position()),
    ),
  ],
};

/** Only checks, notes and the policy may write `*` for a row. */
function isReadable(address: string, by: AddressUse['by']): boolean {
  if (by === 'pattern' || by === 'policy') return parsePattern(address) !== undefined;
  return by !== 'figure' || parseReference(address) !== undefined;
}

/** What stands in braces and is no address, and a brace without its fellow. */
function unreadableIn(text: string): string[] {
  const { template, unreadable } = parseTemplate(text);
  const loose = template.flatMap((run) =>
    typeof run === 'string' ? (/[{}]/.exec(run) ?? []) : [],
  );
  return [...unreadable.map((run) => `{${run}}`), ...loose];
}

function finding(written: string, position: Position): Finding<'unreadable-address'> {
  return {
    position,
    values: { written },
  };
}

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

/** Rows that have no key are not referred to: what they hold would change their address. */
export const rowWithoutKey: Rule<'row-without-key'> = {
  code: 'row-without-key',
  severity: 'error',
  check: (report) =>
    addressUses(report).flatMap(({ address, position }) => {
      const reference = parsePattern(address);
      const view = reference && viewIn(report, reference.table);
      if (!view || reference.row === '*' || !hasNoKeys(view)) return [];
      return { position: position(), values: { address, table: reference.table } };
    }),
};

function hasNoKeys({ source }: TableView): boolean {
  return source.table.keyColumns?.length === 0;
}

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
  if (name === '*' || hasNoKeys(view) || view.byKey.has(name)) return [];
  const { path, keyColumn, keyColumns } = view.source.table;
  const one = { keyIn: keyColumns?.join('+') ?? keyColumn };
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
