import type { Absence } from '../domain/cell.ts';
import type { ResourceDescriptor } from '../domain/descriptor.ts';
import {
  codeLists,
  isStandard,
  standardColumns,
  type CodeList,
  type StandardColumn,
} from '../domain/standard-tables.ts';
import type { Category, Field } from '../domain/table.ts';
import type { Column, TableFormat } from './column.ts';

const marks: [string, Absence][] = [
  ['?', 'unknown'],
  ['-', 'not-applicable'],
  ['..', 'not-yet-due'],
  ['[c]', 'suppressed'],
];
const onlyMarks = new Map(marks);
const marksAndEmpty = new Map<string, Absence>([...marks, ['', 'missing']]);

const titles: Readonly<Record<string, string>> = {
  id: 'Nøgle',
  label: 'Betegnelse',
  'facts/value': 'Værdi',
  'results/value': 'Resultat',
  unit: 'Enhed',
  qualifier: 'Forbehold',
  numerator: 'Tæller',
  denominator: 'Nævner',
  base: 'Grundlag',
  date: 'Dato',
  source: 'Kilde',
  note: 'Bemærkning',
  goal: 'Mål',
  category: 'Emne',
  indicator: 'Indikator',
  direction: 'Retning',
  baseline: 'Udgangspunkt',
  baseline_date: 'Udgangspunktets dato',
  reason: 'Begrundelse',
  place: 'Kommune',
  group: 'Gruppe',
  due: 'Frist',
  revision: 'Ændring',
  lower: 'Mindst',
  upper: 'Højst',
  verdict: 'Evaluators vurdering',
  forecast: 'Forventet vurdering',
};

const labels: Record<CodeList, Readonly<Record<string, string>>> = {
  unit: {},
  qualifier: { about: 'cirka', 'at-least': 'mindst', 'at-most': 'højst' },
  direction: {
    'at-least': 'mindst',
    'at-most': 'højst',
    exactly: 'netop',
    within: 'inden for',
    judged: 'vurderes',
  },
  verdict: {
    met: 'nået',
    'partly-met': 'delvist nået',
    'not-met': 'ikke nået',
    'not-assessable': 'kan ikke vurderes',
    'not-applicable': 'ikke et mål',
  },
};

/** The format of a standard table; undefined where the resource is a table of the report's own. */
export function standardFormat({
  name,
  path,
  title,
  description,
  source,
  dialect,
}: ResourceDescriptor): TableFormat | undefined {
  if (!isStandard(name)) return undefined;
  return {
    name,
    title,
    path,
    keyColumn: 'id',
    columns: [...standardColumns(name)].map(([column, declared]) =>
      columnOf(name, column, declared),
    ),
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    ...(dialect ? { delimiter: dialect.delimiter } : {}),
  };
}

function columnOf(table: string, name: string, declared: StandardColumn): Column {
  const { presence, minimum } = declared;
  return {
    field: fieldOf(table, name, declared),
    optional: presence === 'optional',
    missing: presence === 'optional' || presence === 'given' ? marksAndEmpty : onlyMarks,
    trueValues: [],
    falseValues: [],
    required: presence === 'required',
    unique: name === 'id',
    ...(minimum === undefined ? {} : { minimum }),
  };
}

function fieldOf(
  table: string,
  name: string,
  { type, codes, unitColumn, base, target }: StandardColumn,
): Field {
  return {
    ...{ name, title: titles[`${table}/${name}`] ?? titles[name] ?? name, type },
    ...(codes === undefined ? {} : { categories: categoriesOf(codes) }),
    ...(unitColumn === undefined ? {} : { unitColumn }),
    ...(base === undefined ? {} : { base }),
    ...(target === undefined ? {} : { target }),
  };
}

function categoriesOf(codes: CodeList): Category[] {
  return codeLists[codes].map((value) => ({ value, label: labels[codes][value] ?? value }));
}
