import { csv, descriptor, ownTable, statusTable } from '../examples.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownName } from './unknown-name.ts';

const placeColumn = { name: 'kommune', title: 'Kommune', type: 'string' };

function referring(fields: string[], reference: { resource: string; fields: string[] }) {
  const places = ownTable('steder', [placeColumn], { foreignKeys: [{ fields, reference }] });
  return { ...descriptor([statusTable, places]), ...csv('steder', 'id;kommune', 'a;b') };
}

/** A `foreignKeys` entry leads from a column of its own table to the key column of another. */
export const unknownForeignTable: Rule = {
  code: 'unknown-foreign-table',
  severity: 'error',
  check: (report) =>
    report.descriptor?.value.resources.flatMap(({ schema }, table) =>
      (schema?.foreignKeys ?? []).flatMap((_key, index) => [
        ...unknownResource(report, table, index),
        ...notTheKey(report, table, index),
      ]),
    ) ?? [],
  examples: {
    good: [
      referring(['kommune'], { resource: 'organisations', fields: ['id'] }),
      referring(['kommune'], { resource: 'goals', fields: ['id'] }),
    ],
    bad: [
      referring(['kommune'], { resource: 'organisation', fields: ['id'] }),
      referring(['kommune'], { resource: 'goals', fields: ['goal'] }),
      referring(['komune'], { resource: 'goals', fields: ['id'] }),
    ],
  },
};

const inDescriptor = { home: 'datapackage.yaml' };

function unknownResource(report: ReportSource, table: number, index: number): Finding[] {
  const { descriptor: declared } = report;
  const resources = declared?.value.resources ?? [];
  const name = resources[table]?.schema?.foreignKeys?.[index]?.reference.resource ?? '';
  const known = ['organisations', ...resources.map((resource) => resource.name)];
  if (!declared || known.includes(name)) return [];
  const path = ['resources', table, 'schema', 'foreignKeys', index, 'reference', 'resource'];
  const one = { da: 'en tabel', en: 'a table' };
  return [unknownName({ place: declared.place(path), name, one, ...inDescriptor, known })];
}

/** The column must be one of the table's, and what it refers to the other table's key. */
function notTheKey(report: ReportSource, table: number, index: number): Finding[] {
  const { descriptor: declared } = report;
  const schema = declared?.value.resources[table]?.schema;
  const key = schema?.foreignKeys?.[index];
  if (!declared || !schema || !key) return [];
  const at = ['resources', table, 'schema', 'foreignKeys', index];
  const own = schema.fields.map(({ name }) => name);
  const there = keyColumn(report, key.reference.resource);
  return [
    { name: key.fields[0] ?? '', known: own, path: [...at, 'fields'] },
    { name: key.reference.fields[0] ?? '', known: there, path: [...at, 'reference', 'fields'] },
  ].flatMap(({ name, known, path }) => {
    if (known.length === 0 || known.includes(name)) return [];
    const one = { da: 'en kolonne', en: 'a column' };
    return unknownName({ place: declared.place(path), name, one, ...inDescriptor, known });
  });
}

function keyColumn(report: ReportSource, resource: string): string[] {
  if (resource === 'organisations') return ['id'];
  const source = report.tables.get(resource);
  return source ? [source.table.keyColumn] : [];
}
