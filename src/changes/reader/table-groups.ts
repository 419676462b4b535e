import { tableAddress } from '../../i18n/addresses.ts';
import { tableTitle } from '../../i18n/standard-words.ts';
import type { TableChange, BaseChange, ColumnChange, Named } from '../difference/difference.ts';
import {
  type Comparison,
  type Side,
  own,
  findReasons,
  withSharedReasons,
  changeView,
  type ChangeView,
  type GroupView,
  saidTurn,
} from './comparison.ts';
import { valueViews, rowViews } from './value-changes.ts';
import { rowSaid, saidCell, saidColumn, rowName } from './said-cell.ts';
import { fieldChange } from './metadata-groups.ts';
import { parseReference, type CellReference } from '../../domain/table.ts';

/** Changed tables, values first in each. */
export function tableGroups(tables: readonly TableChange[], comparison: Comparison): GroupView[] {
  return tables.map((table) => tableGroup(table, comparison)).filter(hasSomething);
}

function hasSomething({ event, changes }: GroupView): boolean {
  return event !== undefined || changes.length > 0;
}

function tableGroup(table: TableChange, comparison: Comparison): GroupView {
  const { id, name, change } = table;
  const side: Side = change === 'removed' ? 'before' : 'after';
  const href = tableAddress(comparison[side], id, comparison.locale);
  const { text, lang } = tableTitle({ name: id, title: name }, comparison.lang, comparison.locale);
  const title = { text, href, ...(lang ? { lang } : {}) };
  if (change !== 'changed')
    return {
      ...{ title, event: comparison.say.events.table[change], changes: [] },
      reasons: findReasons({ part: 'table', table: id }, comparison),
    };
  return withSharedReasons({ title, changes: changesIn(table, comparison), reasons: [] });
}

function changesIn(table: TableChange, comparison: Comparison): ChangeView[] {
  return [
    ...valueViews(table, comparison),
    ...baseViews(table, comparison),
    ...rowViews(table, comparison),
    ...columnChanges(table, comparison),
    ...orderViews(table, comparison),
    ...table.fields.flatMap((field) => fieldChange(field, changedTable(table), comparison) ?? []),
  ];
}

function changedTable({ id }: TableChange): { part: 'table'; table: string } {
  return { part: 'table', table: id };
}

function orderViews(table: TableChange, comparison: Comparison): ChangeView[] {
  const { rows, columns } = table.reordered;
  const reasons = findReasons(changedTable(table), comparison);
  const { events } = comparison.say;
  return [
    ...(rows.length > 0 ? [changeView([], { event: events.rows, reasons })] : []),
    ...(columns.length > 0 ? [changeView([], { event: events.columns, reasons })] : []),
  ];
}

/** Values unchanged, but their denominator changed: reported once for all rows. */
function baseViews({ id, bases }: TableChange, comparison: Comparison): ChangeView[] {
  return bases.map((change) => {
    const rows = change.rows.map((row) =>
      rowSaid({ table: id, row, column: change.column.id }, 'after', comparison),
    );
    const address = parseReference(change.base);
    return changeView([saidColumn(id, change.column, comparison), ...rows], {
      event: comparison.say.events.base,
      ...(address ? saidBase(change, address, comparison) : {}),
      reasons: reasonsOfBase(id, change, comparison),
    });
  });
}

/** A note may name the changed denominator, or the values that rest on it. */
function reasonsOfBase(
  table: string,
  { base, rows, column }: BaseChange,
  comparison: Comparison,
): string[] {
  const values = rows.map((row) => ({ table, row, column: column.id }));
  const places = [parseReference(base) ?? [], ...values].flat();
  return [
    ...new Set(places.flatMap((place) => findReasons({ part: 'table', ...place }, comparison))),
  ];
}

function saidBase(
  change: BaseChange,
  address: CellReference,
  comparison: Comparison,
): Partial<ChangeView> {
  if ('hidden' in change.before || 'hidden' in change.after) return {};
  return saidTurn({
    before: saidCell(address, 'before', comparison),
    after: saidCell(address, 'after', comparison),
  });
}

/** Columns that were added or removed, renamed, or explained differently. */
function columnChanges({ id, columns }: TableChange, comparison: Comparison): ChangeView[] {
  const of = (column: Named) =>
    ({ part: 'table', table: id, row: '*', column: column.id }) as const;
  const { events } = comparison.say;
  return [
    ...columns.removed.map((column) => columnView(id, column, 'removed', comparison)),
    ...columns.added.map((column) => columnView(id, column, 'added', comparison)),
    ...columns.renamed.map(({ before, after }) =>
      changeView([own(after.name, comparison)], {
        ...{ event: events.renamed, before: own(before.id, comparison) },
        ...{ after: own(after.id, comparison), reasons: findReasons(of(after), comparison) },
      }),
    ),
    ...columns.changed.flatMap((column) =>
      column.fields.flatMap((field) => {
        const explained = fieldChange(field, of(column), comparison, events.meaning);
        return explained
          ? [{ ...explained, names: [own(column.name, comparison), ...explained.names] }]
          : [];
      }),
    ),
  ];
}

function columnView(
  table: string,
  column: ColumnChange,
  event: 'added' | 'removed',
  comparison: Comparison,
): ChangeView {
  const side: Side = event === 'added' ? 'after' : 'before';
  const at = (row: string) => ({ table, row, column: column.id });
  return changeView([own(column.name, comparison)], {
    event: comparison.say.events.column[event],
    cells: column.cells.map(({ row }) => ({
      name: own(rowName(at(row.id), side, comparison), comparison),
      value: saidCell(at(row.id), side, comparison),
    })),
    reasons: findReasons({ part: 'table', ...at('*') }, comparison),
  });
}
