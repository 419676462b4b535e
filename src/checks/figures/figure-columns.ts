import type { FigureDeclaration } from '../../domain/figure.ts';
import type { Field, FieldType } from '../../domain/table.ts';
import type { Place } from '../../domain/problem.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { viewOf, type TableView } from '../rows.ts';

/** What a figure asks of a column that it names. */
export interface ColumnUse {
  name: string;
  /** Found when asked for: to find a place in YAML takes parsing it again. */
  place: () => Place;
  /** Absent where the table has no such column. */
  field?: Field;
  types: FieldType[];
  /** A column of shares must be in percent. */
  percent: boolean;
  view: TableView;
}

const texts: FieldType[] = ['text'];
const numbers: FieldType[] = ['integer', 'number'];
const anything: FieldType[] = [...texts, ...numbers, 'boolean'];

/** The encodings of each kind of figure that name columns. */
const encodings: Partial<Record<FigureDeclaration['kind'], Record<string, FieldType[]>>> = {
  'parts-of-whole': { label: texts, value: numbers, parent: texts },
  'follow-up-curves': {
    series: texts,
    week: ['integer'],
    share: numbers,
    upTo: numbers,
    base: numbers,
    approximate: anything,
  },
  'target-against-result': {},
  'milestone-matrix': {},
};

/** Every column that a figure names, with the column where it is there. Tables that are not there are another rule's. */
export const columnUses = oncePer((report: ReportSource): ColumnUse[] => {
  const { figures } = report;
  return (
    figures?.value.flatMap((figure, index) => {
      const source = 'table' in figure ? report.tables.get(figure.table) : undefined;
      if (!source) return [];
      const view = viewOf(source);
      return named(figure).map(({ encoding, name, types }) => {
        const field = view.columns.get(name)?.field;
        const place = () => figures.place([index, encoding]);
        const use = { name, place, types, percent: encoding === 'share', view };
        return field ? { ...use, field } : use;
      });
    }) ?? []
  );
});

function named(
  figure: FigureDeclaration,
): { encoding: string; name: string; types: FieldType[] }[] {
  const values = new Map<string, unknown>(Object.entries(figure));
  return Object.entries(encodings[figure.kind] ?? {}).flatMap(([encoding, types]) => {
    const name = values.get(encoding);
    return typeof name === 'string' ? { encoding, name, types } : [];
  });
}
