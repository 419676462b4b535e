import type { Unit } from '../../domain/unit.ts';
import { unitOf } from '../addresses.ts';
import type { RowView, TableView } from '../rows.ts';
import type { Rule } from '../rule.ts';
import { drawnFigures } from './drawn-figures.ts';
import { drawing, tableOf } from './figure-examples.ts';

/** What stands on one axis in a row is measured in one unit. */
export const figureUnits: Rule = {
  code: 'figure-units',
  severity: 'error',
  check: (report) =>
    drawnFigures(report, 'before-after', 'grouped-comparison').flatMap(
      ({ figure, view, place }) => {
        const [property, columns] =
          figure.kind === 'before-after'
            ? ['after', [figure.before, figure.after]]
            : ['groups', figure.groups.map(({ column }) => column)];
        const mixed = view.rows.filter((row) => unitsIn(row, columns, view).size > 1);
        const [first] = mixed;
        if (!first) return [];
        const units = [...unitsIn(first, columns, view)].join(', ');
        return {
          place: place(property),
          found: { da: `Enhederne ${units}`, en: `The units ${units}` },
          expected: {
            da: 'Tal med samme enhed i hver række',
            en: 'Numbers of one unit in each row',
          },
          advice: {
            da: 'Vælg kolonner med samme enhed, eller ret enhederne i datapackage.yaml.',
            en: 'Choose columns of one unit, or correct the units in datapackage.yaml.',
          },
          related: mixed.map((row) => row.place(columns.at(-1) ?? '')),
        };
      },
    ),
  examples: {
    good: [
      measured({ kind: 'before-after', before: 'foer', after: 'efter' }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'foer' }, { column: 'efter' }] }),
    ],
    bad: [
      measured({ kind: 'before-after', before: 'foer', after: 'andel' }),
      measured({ kind: 'grouped-comparison', groups: [{ column: 'foer' }, { column: 'andel' }] }),
    ],
  },
};

function unitsIn(row: RowView, columns: string[], view: TableView): Set<Unit | undefined> {
  const fields = columns.flatMap((column) => view.columns.get(column)?.field ?? []);
  return new Set(fields.map((field) => unitOf(field, row)));
}

function measured(encodings: Record<string, unknown>) {
  const columns = {
    navn: 'string',
    foer: 'integer persons',
    efter: 'integer persons',
    andel: 'number percent',
  };
  return drawing({ label: 'navn', ...encodings }, tableOf('maalt', columns, 'a;A;3;4;75'));
}
