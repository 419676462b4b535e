import type { FigureDeclaration } from '../domain/figure.ts';
import type { CellReference } from '../domain/table.ts';
import type { Tables } from '../domain/tables.ts';
import type { Place, Statement } from './statement.ts';

/** As many leave a node of a drawn flow as come to it, where the flow goes on from it. */
export function flowStatements(
  figure: FigureDeclaration,
  tables: Tables,
  at: (cell: CellReference) => Place,
): Statement[] {
  const links = figure.kind === 'flow' ? tables.table(figure.table) : undefined;
  if (figure.kind !== 'flow' || !links) return [];
  const ends = (column: string): Map<string | undefined, Place[]> =>
    Map.groupBy(
      links.table.rows.map(({ key: row }) =>
        at({ table: figure.table, row, column: figure.value }),
      ),
      ({ row }) => {
        const link = links.row(row);
        return link && links.text(link, column);
      },
    );
  const [into, out] = [ends(figure.to), ends(figure.from)];
  return [...into].flatMap(([node, arriving]) => {
    const leaving = out.get(node);
    return node === undefined || !leaving ? [] : [{ kind: 'flow', into: arriving, out: leaving }];
  });
}
