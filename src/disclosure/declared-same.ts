import type { SameAs } from '../domain/disclosure-policy.ts';
import { parsePattern, type CellReference } from '../domain/table.ts';
import { shownIn } from './grid.ts';
import type { Place, Published, Statement } from './statement.ts';

/** A number of one version and the same one of another report's version, as the first says. */
export interface SamePair {
  one: Place;
  other: Place;
}

/** What versions say of numbers that they and other reports have. */
export function declaredSame(versions: readonly Published[]): Statement[] {
  return versions.flatMap((own) =>
    own.sameAs.flatMap((declared) =>
      samePairs(declared, own, versions).map((pair) => ({ kind: 'equal' as const, ...pair })),
    ),
  );
}

/** The numbers, shown or hidden, that both a version and those of the report that it names have. */
export function samePairs(
  { cells, report, as = cells }: SameAs,
  own: Published,
  versions: readonly Published[],
): SamePair[] {
  const [pattern, named] = [parsePattern(cells), parsePattern(as)];
  if (!pattern || !named || !isAlike(pattern, named)) return [];
  const others = versions.filter((version) => version.report === report && version !== own);
  return numbersAt(pattern, own).flatMap((one) =>
    others.flatMap((other) =>
      numbersAt(
        {
          table: named.table,
          row: named.row === '*' ? one.row : named.row,
          column: named.column === '*' ? one.column : named.column,
        },
        other,
      ).map((place) => ({ one, other: place })),
    ),
  );
}

/** Whether two addresses have the same parts open, so that a cell of one leads to a cell of the other. */
function isAlike(one: CellReference, other: CellReference): boolean {
  return (['row', 'column'] as const).every(
    (part) => (one[part] === '*') === (other[part] === '*'),
  );
}

function numbersAt(pattern: CellReference, { tables, version }: Published): Place[] {
  const model = tables.table(pattern.table);
  if (!model) return [];
  const { rows, fields } = model.table;
  const named =
    pattern.row === '*' ? rows : [model.row(pattern.row)].filter((row) => row !== undefined);
  const columns = fields.map(({ name }) => name).filter((name) => isIn(name, pattern.column));
  return named.flatMap((row) =>
    columns.flatMap((column) =>
      shownIn(model.cell(row, column)) === undefined
        ? []
        : { table: pattern.table, row: row.key, column, version },
    ),
  );
}

function isIn(name: string, part: string): boolean {
  return part === '*' || part === name;
}
