import type { Language } from '../domain/problem.ts';
import type {
  BaseChange,
  ColumnChanges,
  Named,
  TableChange,
} from '../report/difference/difference.ts';
import type { OutlineEntry } from './outline.ts';
import { sayCells, sayField, sayNamed, sayValue } from './say.ts';
import { differenceWords } from './words.ts';

/** A table that is another: its values first, then bases, rows, columns, and what it says of itself. */
export function tableEntry(table: TableChange, language: Language): OutlineEntry {
  const say = differenceWords[language];
  const { change, values, bases, rows, columns, fields } = table;
  const state = change === 'changed' ? '' : ` (${say[change]})`;
  return {
    text: `${say.table} ${sayNamed(table, language)}${state}`,
    lines: [
      ...values.map((value) => sayValue(table.id, value, language)),
      ...bases.map((base) => baseLine(base, language)),
      ...labelled(say.row.added, rows.added, language),
      ...labelled(say.row.removed, rows.removed, language),
      ...columnLines(columns, language),
      ...fields.flatMap((field) => sayField(field, language)),
    ],
  };
}

function labelled(label: string, items: Named[], language: Language): string[] {
  return items.map((item) => `${label}: ${sayNamed(item, language)}`);
}

function baseLine(change: BaseChange, language: Language): string {
  const { rows, column, base } = change;
  const text = differenceWords[language].base(sayNamed(column, language), rows.join(', '), base);
  return `${text}: ${sayCells(change, language)}`;
}

function columnLines(columns: ColumnChanges, language: Language): string[] {
  const { column: say } = differenceWords[language];
  return [
    ...labelled(say.added, columns.added, language),
    ...labelled(say.removed, columns.removed, language),
    ...columns.renamed.map(
      ({ before, after }) =>
        `${say.renamed}: ${sayNamed(before, language)} → ${sayNamed(after, language)}`,
    ),
    ...columns.changed.flatMap((column) =>
      column.fields
        .flatMap((field) => sayField(field, language))
        .map((line) => `${say.changed} ${sayNamed(column, language)}, ${line}`),
    ),
  ];
}
