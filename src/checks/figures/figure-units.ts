import type { FigureDeclaration } from '../../domain/figure.ts';
import type { RowView, TableView } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';

/** What stands on one axis is measured in one unit. */
export const figureUnits: Rule<'figure-units'> = {
  code: 'figure-units',
  severity: 'error',
  check: (report) =>
    drawnFigures(
      report,
      'parts-of-whole',
      'before-after',
      'grouped-comparison',
      'steps',
      'flow',
    ).flatMap(({ figure, view, position }) =>
      axesOf(figure).flatMap(({ property, columns }) => {
        // Each row of a comparison in time stands on the axis of its unit.
        const rows = view.rows.map((row) => [row]);
        const shared = figure.kind === 'before-after' ? rows : [view.rows];
        const mixed = shared.filter((axis) => unitsIn(axis, columns, view).size > 1);
        return mixed.slice(0, 1).map((axis) => ({
          position: position(property),
          values: { units: [...unitsIn(axis, columns, view)] },
        }));
      }),
    ),
};

interface Axis {
  /** The encoding at which the problem is told. */
  property: string;
  columns: string[];
}

function axesOf(figure: FigureDeclaration): Axis[] {
  const axis = (property: string, ...columns: string[]) => ({ property, columns });
  if (figure.kind === 'before-after') return [axis('after', figure.before, figure.after)];
  if (figure.kind === 'grouped-comparison')
    return [axis('groups', ...figure.groups.map(({ column }) => column))];
  return [
    ...(figure.kind === 'steps' ? [axis('to', figure.from, figure.to)] : []),
    ...('value' in figure ? [axis('value', figure.value)] : []),
  ];
}

function unitsIn(rows: RowView[], columns: string[], view: TableView): Set<string> {
  const fields = columns.flatMap((column) => view.columns.get(column) ?? []);
  // Columns without numbers are told of, and have no unit.
  const numbers = fields.filter(({ type }) => type === 'integer' || type === 'number');
  return new Set(rows.flatMap((row) => numbers.map((field) => row.unit(field.name) ?? 'count')));
}
