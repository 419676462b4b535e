import type { Absence } from '../domain/cell.ts';
import type { ResourceDescriptor } from '../domain/descriptor.ts';
import { directions, verdicts } from '../domain/goal.ts';
import type { Category, Field } from '../domain/table.ts';
import { units } from '../domain/unit.ts';
import type { Column, TableFormat } from './column.ts';

const symbols: [string, Absence][] = [
  ['?', 'unknown'],
  ['-', 'not-applicable'],
  ['..', 'not-yet-due'],
  ['[c]', 'suppressed'],
];
const withSymbols = new Map(symbols);
const withEmpty = new Map<string, Absence>([...symbols, ['', 'missing']]);

type Extras = Partial<Omit<Field, 'name' | 'title' | 'type'>> & Pick<Column, 'minimum'>;

/** A column that is always there, with a value in every row. */
function always(name: string, title: string, type: Field['type'], extras: Extras = {}): Column {
  return { ...column(name, title, type, extras), required: true };
}

/** A column that may be left out whole, and whose cells may be empty. */
function optional(name: string, title: string, type: Field['type'], extras: Extras = {}): Column {
  return { ...column(name, title, type, extras), optional: true, missing: withEmpty };
}

function column(
  name: string,
  title: string,
  type: Field['type'],
  { minimum, ...field }: Extras,
): Column {
  return {
    field: { name, title, type, ...field },
    optional: false,
    missing: withSymbols,
    trueValues: [],
    falseValues: [],
    required: false,
    unique: name === 'id',
    ...(minimum === undefined ? {} : { minimum }),
  };
}

const itself = (value: string): Category => ({ value, label: value });

const qualifiers: Category[] = [
  { value: 'about', label: 'cirka' },
  { value: 'at-least', label: 'mindst' },
  { value: 'at-most', label: 'højst' },
];
const directionLabels: Record<(typeof directions)[number], string> = {
  'at-least': 'mindst',
  'at-most': 'højst',
  exactly: 'netop',
  within: 'inden for',
  judged: 'vurderes',
};
const verdictLabels: Record<(typeof verdicts)[number], string> = {
  met: 'nået',
  'partly-met': 'delvist nået',
  'not-met': 'ikke nået',
  'not-assessable': 'kan ikke vurderes',
  'not-applicable': 'ikke et mål',
};
const directionChoices = directions.map((value) => ({ value, label: directionLabels[value] }));
const verdictChoices = verdicts.map((value) => ({ value, label: verdictLabels[value] }));

const id = always('id', 'Nøgle', 'text');
const unit = always('unit', 'Enhed', 'text', { categories: units.map(itself) });
const source = always('source', 'Kilde', 'text');
const note = optional('note', 'Bemærkning', 'text');
const reason = optional('reason', 'Begrundelse', 'text');
const qualifier = optional('qualifier', 'Forbehold', 'text', { categories: qualifiers });
const numerator = optional('numerator', 'Tæller', 'number', { minimum: 0 });
const denominator = optional('denominator', 'Nævner', 'number', { minimum: 0 });
const goal = always('goal', 'Mål', 'text', { target: 'goals' });
const place = optional('place', 'Kommune', 'text', { target: 'organisations' });
const group = optional('group', 'Gruppe', 'text');

const columnsOf: Record<string, Column[]> = {
  facts: [
    id,
    always('label', 'Betegnelse', 'text'),
    column('value', 'Værdi', 'number', { unitColumn: 'unit', base: { column: 'base' } }),
    unit,
    qualifier,
    numerator,
    denominator,
    optional('base', 'Grundlag', 'number', { minimum: 0 }),
    optional('date', 'Dato', 'partial-date'),
    source,
    note,
  ],
  goals: [
    id,
    always('goal', 'Mål', 'text'),
    optional('category', 'Emne', 'text'),
    optional('indicator', 'Indikator', 'text'),
    unit,
    always('direction', 'Retning', 'text', { categories: directionChoices }),
    optional('baseline', 'Udgangspunkt', 'number', { unitColumn: 'unit' }),
    optional('baseline_date', 'Udgangspunktets dato', 'partial-date'),
    reason,
    source,
    note,
  ],
  targets: [
    id,
    goal,
    place,
    group,
    always('due', 'Frist', 'partial-date'),
    optional('revision', 'Ændring', 'integer', { minimum: 0 }),
    optional('lower', 'Mindst', 'number'),
    optional('upper', 'Højst', 'number'),
    reason,
    source,
  ],
  results: [
    id,
    goal,
    place,
    group,
    always('date', 'Dato', 'partial-date'),
    {
      ...column('value', 'Resultat', 'number', { base: { column: 'denominator' } }),
      missing: withEmpty,
    },
    numerator,
    denominator,
    qualifier,
    optional('verdict', 'Evaluators vurdering', 'text', { categories: verdictChoices }),
    optional('forecast', 'Forventet vurdering', 'text', { categories: verdictChoices }),
    reason,
    source,
  ],
};

/** The names of the tables that every report writes in the same way. */
export const standardTables: ReadonlySet<string> = new Set(Object.keys(columnsOf));

/** The format of a standard table; undefined where the resource is a table of the report's own. */
export function standardFormat({
  name,
  path,
  title,
  description,
  source,
  dialect,
}: ResourceDescriptor): TableFormat | undefined {
  if (!standardTables.has(name)) return undefined;
  return {
    name,
    title,
    path,
    keyColumn: 'id',
    columns: columnsOf[name] ?? [],
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    ...(dialect ? { delimiter: dialect.delimiter } : {}),
  };
}
