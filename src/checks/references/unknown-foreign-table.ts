import type { ReportSource } from '../../reading/sources.ts';
import { csv, descriptor, ownTable, statusTable } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { unknownName } from './unknown-name.ts';

const placeColumn = { name: 'kommune', title: 'Kommune', type: 'string' };

function referring(resource: string, column: string) {
  const foreignKeys = [{ fields: ['kommune'], reference: { resource, fields: [column] } }];
  const places = ownTable('steder', [placeColumn], { foreignKeys });
  return { ...descriptor([statusTable, places]), ...csv('steder', 'id;kommune', 'a;b') };
}

/** A `foreignKeys` entry leads to a table of the report, or to the organisations, and there to the key column. */
export const unknownForeignTable: Rule = {
  code: 'unknown-foreign-table',
  severity: 'error',
  check: (report) => {
    const { descriptor: declared } = report;
    const keyColumns = keyColumnsOf(report);
    return referencesOf(report).flatMap(({ resource, column, path }) => {
      const keyColumn = keyColumns.get(resource);
      const home = 'datapackage.yaml';
      if (!declared || keyColumn === column) return [];
      const [step, name, one, known] = keyColumns.has(resource)
        ? (['fields', column, aKey, [keyColumn ?? column]] as const)
        : (['resource', resource, aTable, [...keyColumns.keys()]] as const);
      const place = declared.place([...path, step]);
      return unknownName({ place, name, one, home, known });
    });
  },
  examples: {
    good: [referring('organisations', 'id'), referring('goals', 'id')],
    bad: [referring('organisation', 'id'), referring('goals', 'goal')],
  },
};

const aTable = { da: 'En tabel', en: 'A table' };
const aKey = { da: 'Nøglekolonnen', en: 'The key column' };

function referencesOf({ descriptor: declared }: ReportSource) {
  return (declared?.value.resources ?? []).flatMap(({ schema }, table) =>
    (schema?.foreignKeys ?? []).map(({ reference }, index) => ({
      resource: reference.resource,
      column: reference.fields[0] ?? '',
      path: ['resources', table, 'schema', 'foreignKeys', index, 'reference'],
    })),
  );
}

/** The key column of every table that may be referred to. Standard tables and organisations have `id`. */
function keyColumnsOf({ descriptor: declared }: ReportSource): Map<string, string> {
  const resources = declared?.value.resources ?? [];
  return new Map([
    ['organisations', 'id'],
    ...resources.map(({ name, schema }) => [name, schema?.primaryKey[0] ?? 'id'] as const),
  ]);
}
