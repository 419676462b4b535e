import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import type { UnknownName } from '../../words/problem-values.ts';
import { rowsOf, viewIn, type RowView } from '../rows.ts';
import type { Finding, Rule } from '../rule.ts';
import { isUnread, kinds } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/** Every value of a `foreignKeys` column is a key of the table, or the organisations, that it refers to. */
export const unknownForeignKey: Rule<'unknown-foreign-key'> = {
  code: 'unknown-foreign-key',
  severity: 'error',
  check: (report, site) =>
    report.descriptor?.value.resources.flatMap(({ name, schema }) =>
      (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const target = targetOf(report, site, reference.resource);
        return target ? unknownKeys(rowsOf(report, name), fields[0] ?? '', target) : [];
      }),
    ) ?? [],
};

type Target = Pick<UnknownName, 'one' | 'home'> & { known: ReadonlyMap<string, unknown> };

/** The keys that may stand in the column; undefined where they could not be read, or are not there at all. */
function targetOf(report: ReportSource, site: SiteSource, resource: string): Target | undefined {
  if (resource === 'organisations') return { ...kinds.organisation, known: site.organisations };
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
