import type { Position } from '../../domain/problem.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { type Finding, type Rule, rowsIn, viewIn, type RowView } from '../rule.ts';
import { unknownName } from './ids.ts';
import { isUnread, kinds, knownIds, type KnownIds } from './known-ids.ts';
import type { UnknownName } from '../../words/problem-words.ts';

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
    ...resources.map(
      ({ name, schema }) => [name, schema ? (schema.primaryKey ?? []).join('+') : 'id'] as const,
    ),
  ]);
}

/** Every value of a `foreignKeys` column is a key of the table, or the organisations, that it refers to. */
export const unknownForeignKey: Rule<'unknown-foreign-key'> = {
  code: 'unknown-foreign-key',
  severity: 'error',
  check: (report, site) =>
    report.descriptor?.value.resources.flatMap(({ name, schema }) =>
      (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const target = targetOf(report, site, reference.resource);
        return target ? unknownKeys(rowsIn(report, name), fields[0] ?? '', target) : [];
      }),
    ) ?? [],
};

type Target = Pick<UnknownName, 'one' | 'home'> & { known: KnownIds };

/** The keys that may stand in the column; undefined where they could not be read, or are not there at all. */
function targetOf(report: ReportSource, site: SiteSource, resource: string): Target | undefined {
  if (resource === 'organisations') {
    const known = knownIds('organisation', report, site);
    return known && { ...kinds.organisation, known };
  }
  const view = viewIn(report, resource);
  if (!view || isUnread(report, resource)) return undefined;
  return { one: 'key', home: view.source.table.path, known: view.byKey };
}

function unknownKeys(
  rows: RowView[],
  column: string,
  { known, ...home }: Target,
): Finding<'unknown-foreign-key'>[] {
  return rows.flatMap((row) => {
    const name = row.text(column);
    if (name === undefined || known.has(name)) return [];
    return unknownName({ ...home, position: row.position(column), name, known: known.keys() });
  });
}
