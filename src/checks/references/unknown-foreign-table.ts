import type { Position } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownName } from './unknown-name.ts';

/** A `foreignKeys` entry leads to a table of the report, or to the organisations, and there to the key column. */
export const unknownForeignTable: Rule<'unknown-foreign-table'> = {
  code: 'unknown-foreign-table',
  severity: 'error',
  check: (report) => {
    const { descriptor: declared } = report;
    const keyColumns = keyColumnsOf(report);
    return referencesOf(report).flatMap(({ resource, column, path }) => {
      const keyColumn = keyColumns.get(resource);
      if (!declared || keyColumn === column) return [];
      if (keyColumn !== undefined) {
        return notTheKey(declared.position([...path, 'fields']), column, keyColumn);
      }
      return unknownName({
        position: declared.position([...path, 'resource']),
        name: resource,
        one: 'table',
        home: 'datapackage.yaml',
        known: keyColumns.keys(),
      });
    });
  },
};

function notTheKey(
  position: Position,
  column: string,
  keyColumn: string,
): Finding<'unknown-foreign-table'> {
  return {
    position,
    values: { column, keyColumn },
    suggestion: keyColumn,
  };
}

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
