import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Field } from '../../domain/table.ts';
import type { Place } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { viewIn, type TableView } from '../rows.ts';
import { encodings, type Encoding } from './figure-encodings.ts';

/** What a figure asks of a column that it names. */
export interface ColumnUse {
  figure: FigureDeclaration;
  name: string;
  /** Found when asked for: to find a place in YAML takes parsing it again. */
  place: () => Place;
  /** Absent where the table has no such column. */
  field?: Field;
  encoding: Encoding;
  view: TableView;
}

/** Every column that a figure names, with the column where it exists. Missing tables are left to another rule. */
export const columnUses = oncePer((report: ReportSource): ColumnUse[] => {
  const { figures } = report;
  return (
    figures?.value.flatMap((figure, index) =>
      named(figure).flatMap(({ encoding, name, path }) => {
        const view = viewIn(report, tableOf(figure, encoding));
        if (!view) return [];
        const field = view.columns.get(name);
        const use = { figure, name, place: () => figures.place([index, ...path]), encoding, view };
        return field ? { ...use, field } : use;
      }),
    ) ?? []
  );
});

function tableOf(figure: FigureDeclaration, { ofNodes }: Encoding): string {
  if (ofNodes && 'nodes' in figure) return figure.nodes;
  return 'table' in figure ? figure.table : '';
}

type Path = readonly (string | number)[];

interface Named {
  name: string;
  path: Path;
}

function named(figure: FigureDeclaration): (Named & { encoding: Encoding })[] {
  const values = new Map<string, unknown>(Object.entries(figure));
  return Object.entries<Encoding>(encodings[figure.kind]).flatMap(([property, encoding]) =>
    namesIn(values.get(property), [property]).map((one) => ({ ...one, encoding })),
  );
}

/** A column's name, a list of names, or a list of things that each name a `column`. */
function namesIn(value: unknown, path: Path): Named[] {
  if (typeof value === 'string') return [{ name: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, index) => namesIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null || !('column' in value)) return [];
  return namesIn(value.column, [...path, 'column']);
}
