import { isAbsent } from '../../domain/cell.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { startOf } from '../../reading/group-paths.ts';
import { at } from '../../reading/message.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Named, ShownCell, TableChange } from '../difference/difference.ts';
import { inYaml, plainText } from './changed-field.ts';
import type { ShownValue } from '../../words/problem-values.ts';
import { changedValue, missingValue } from './publication-messages.ts';

/** What a table says that it did not say when it was published, each at its cell, row or column. */
export function inTable(
  table: TableChange,
  { tables, descriptor, report, version }: ReportSource,
): Problem[] {
  const source = tables.get(table.id);
  const file = source?.file ?? `data/${report}/${version}/${table.id}.csv`;
  const placeOf = (row: string, column: string): Place => {
    const index = source?.table.rows.findIndex(({ key }) => key === row) ?? -1;
    return source && index >= 0 ? source.place(index, column) : startOf(file);
  };
  const resource = descriptor?.value.resources.findIndex(({ name }) => name === table.id) ?? -1;
  const keyColumn = source?.table.keyColumn ?? '';
  return [
    ...table.values.map(({ row, column, before, after }) =>
      at(
        placeOf(row.id, column.id),
        changedValue(`${table.id}/${row.id}/${column.id}`, shown(before), shown(after)),
      ),
    ),
    ...table.rows.added.map(({ id }) =>
      at(placeOf(id, keyColumn), changedValue(`${table.id}/${id}`, undefined, id)),
    ),
    ...table.rows.removed.map(({ id }) => at(startOf(file), missingValue(`${table.id}/${id}`, id))),
    ...columnChanges(table, file),
    ...table.fields.flatMap((field) => inYaml(field, ['resources', resource], descriptor)),
  ];
}

function columnChanges({ id: table, columns }: TableChange, file: string): Problem[] {
  const name = ({ id }: Named): string => `${table}/*/${id}`;
  const place = startOf(file);
  return [
    ...columns.added.map((column) => at(place, changedValue(name(column), undefined, column.id))),
    ...columns.removed.map((column) => at(place, missingValue(name(column), column.id))),
    ...columns.renamed.map(({ before, after }) =>
      at(place, changedValue(name(before), before.id, after.id)),
    ),
    ...columns.changed.flatMap((column) =>
      column.fields.map(({ field, before, after }) =>
        at(place, changedValue(`${name(column)} ${field}`, plainText(before), plainText(after))),
      ),
    ),
  ];
}

function shown(told: ShownCell): ShownValue {
  if ('hidden' in told) return { hidden: true };
  const { cell } = told;
  return isAbsent(cell) ? { absent: cell.absent } : plainText(cell);
}
