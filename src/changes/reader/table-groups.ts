import { tableAddress } from '../../i18n/addresses.ts';
import { tableTitle } from '../../i18n/standard-words.ts';
import type { TableChange } from '../../report/difference/difference.ts';
import { changeView, type ChangeView, type GroupView } from './change-view.ts';
import { columnChanges } from './column-changes.ts';
import type { Comparison, Side } from './comparison.ts';
import { fieldChange } from './field-change.ts';
import { findReasons, withSharedReasons } from './reasons.ts';
import { baseViews } from './base-changes.ts';
import { rowViews } from './row-changes.ts';
import { valueViews } from './value-changes.ts';

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
