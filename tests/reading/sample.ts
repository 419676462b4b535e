import type { FieldDescriptor, ResourceDescriptor } from '../../src/domain/descriptor.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { TableFormat } from '../../src/reading/column.ts';
import { tableFormat } from '../../src/reading/read-schema.ts';
import { readTable } from '../../src/reading/read-table.ts';
import type { Reading, SourceFile, TableSource } from '../../src/reading/sources.ts';

const encoder = new TextEncoder();

/** A file with this text in UTF-8, or with these bytes. */
export function fileOf(path: string, content: string | Uint8Array | number[]): SourceFile {
  if (typeof content === 'string') return { path, bytes: encoder.encode(content) };
  return { path, bytes: Uint8Array.from(content) };
}

/** `2:5 C2 range`: line, column, Excel cell and code, as an expectation is written. */
export function told({ position, code }: Problem): string {
  return [`${position.line}:${position.column}`, position.cell, code].filter(Boolean).join(' ');
}

const id: FieldDescriptor = { name: 'id', title: 'Nøgle', type: 'string' };

/** A table format with a key and these columns. */
function formatWith(
  fields: FieldDescriptor[],
  more: Partial<ResourceDescriptor> = {},
): TableFormat {
  const format = tableFormat({
    name: 'tabel',
    path: 'tabel.csv',
    title: 'Tabel',
    schema: { primaryKey: ['id'], fields: [id, ...fields] },
    ...more,
  });
  if (!format) throw new Error('the sample has no schema');
  return format;
}

/** Reads a CSV text with a key and these columns. */
export function readCsv(
  text: string | Uint8Array | number[],
  fields: FieldDescriptor[],
  more: Partial<ResourceDescriptor> = {},
): Reading<TableSource> {
  return readTable(formatWith(fields, more), fileOf('tabel.csv', text));
}

/** The cells of one column. */
export function columnOf({ value }: Reading<TableSource>, name: string): unknown[] {
  const index = value?.table.fields.findIndex((field) => field.name === name) ?? -1;
  return value?.table.rows.map(({ cells }) => cells[index]) ?? [];
}
