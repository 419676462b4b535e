import type { CodeList } from './codes.ts';
import type { Field } from './table.ts';

/**
 * How a file holds a column. `required`: it is there, with a value in every row. `marked`: it is there, and a
 * mark says why a row has no value. `given`: it is there, and a cell may be empty. `optional`: it may be left out.
 */
export type Presence = 'required' | 'marked' | 'given' | 'optional';

/** A column of a standard table, without its words. */
export interface StandardColumn extends Omit<Field, 'name' | 'title'> {
  presence: Presence;
  /** The column that refers to the row whose unit the values have. */
  unitOf?: string;
  minimum?: number;
  maximum?: number;
}

const text = (presence: Presence) => ({ presence, type: 'text' }) as const;
const date = (presence: Presence) => ({ presence, type: 'partial-date' }) as const;
const coded = (codes: CodeList, presence: Presence) => ({ ...text(presence), codes });
const amount = { presence: 'optional', type: 'number', minimum: 0 } as const;
const bound = { presence: 'optional', type: 'number', unitOf: 'goal' } as const;
const id = text('required');
const goal = { ...text('required'), target: 'goals' } as const;
const place = { ...text('optional'), target: 'organisations' } as const;

/** The tables that every report writes in the same way, with their columns in order. The key of each is `id`. */
export const standardTables = {
  facts: {
    /** The columns that readers know a row by. */
    namedBy: ['label'],
    columns: {
      id,
      label: text('required'),
      value: {
        presence: 'marked',
        type: 'number',
        unitColumn: 'unit',
        base: { column: 'base' },
      },
      unit: coded('unit', 'required'),
      qualifier: coded('qualifier', 'optional'),
      decimals: { presence: 'optional', type: 'integer', minimum: 0, maximum: 6 },
      numerator: amount,
      denominator: amount,
      base: amount,
      population: coded('population', 'optional'),
      date: date('optional'),
      source: text('required'),
      note: text('optional'),
    },
  },
  goals: {
    namedBy: ['goal'],
    columns: {
      id,
      goal: text('required'),
      category: text('optional'),
      level: coded('level', 'optional'),
      indicator: text('optional'),
      definition: text('optional'),
      verification: text('optional'),
      unit: coded('unit', 'required'),
      direction: coded('direction', 'required'),
      baseline: { presence: 'optional', type: 'number', unitColumn: 'unit' },
      baseline_date: date('optional'),
      accumulate: coded('accumulation', 'optional'),
      population: coded('population', 'optional'),
      same_as: { ...text('optional'), target: 'goals' },
      part_of: { ...text('optional'), target: 'goals' },
      evidence: coded('evidence', 'optional'),
      reason: text('optional'),
      source: text('required'),
      note: text('optional'),
    },
  },
  targets: {
    namedBy: ['goal', 'place', 'group'],
    columns: {
      id,
      goal,
      place,
      group: text('optional'),
      due: date('required'),
      revision: { presence: 'optional', type: 'integer', minimum: 0 },
      revises: { ...text('optional'), target: 'targets' },
      agreed: date('optional'),
      lower: bound,
      upper: bound,
      basis: coded('basis', 'optional'),
      reason: text('optional'),
      source: text('required'),
    },
  },
  results: {
    namedBy: ['goal', 'place', 'group'],
    columns: {
      id,
      goal,
      place,
      group: text('optional'),
      date: date('marked'),
      target: { ...text('optional'), target: 'targets' },
      value: {
        presence: 'given',
        type: 'number',
        unitOf: 'goal',
        base: { column: 'denominator' },
      },
      value_to: bound,
      numerator: amount,
      denominator: amount,
      qualifier: coded('qualifier', 'optional'),
      verdict: coded('verdict', 'optional'),
      forecast: coded('verdict', 'optional'),
      reason: text('optional'),
      source: text('required'),
    },
  },
  baselines: {
    namedBy: ['goal', 'place', 'group'],
    columns: {
      id,
      goal,
      place,
      group: text('optional'),
      date: date('optional'),
      value: { presence: 'marked', type: 'number', unitOf: 'goal' },
      source: text('required'),
      note: text('optional'),
    },
  },
} as const satisfies Record<
  string,
  { namedBy: readonly string[]; columns: Readonly<Record<string, StandardColumn>> }
>;

export type StandardTable = keyof typeof standardTables;

type ColumnsOf<Table extends StandardTable> = keyof (typeof standardTables)[Table]['columns'];

/** The name of a column of any of the standard tables. */
export type StandardColumnName = { [Table in StandardTable]: ColumnsOf<Table> }[StandardTable];

/** Whether a table is one that every report writes in the same way. */
export function isStandard(table: string): table is StandardTable {
  return Object.hasOwn(standardTables, table);
}

/** Whether a table's rows are goals, or about goals. */
export function isOfGoals(table: string): boolean {
  return isStandard(table) && table !== 'facts';
}

/** The columns of a standard table by name, in order; none where the table is the report's own. */
export function standardColumns(table: string): ReadonlyMap<string, StandardColumn> {
  return isStandard(table) ? columnsOf[table] : noColumns;
}

const noColumns: ReadonlyMap<string, StandardColumn> = new Map();
const columnsOf: Record<StandardTable, ReadonlyMap<string, StandardColumn>> = {
  facts: new Map(Object.entries(standardTables.facts.columns)),
  goals: new Map(Object.entries(standardTables.goals.columns)),
  targets: new Map(Object.entries(standardTables.targets.columns)),
  results: new Map(Object.entries(standardTables.results.columns)),
  baselines: new Map(Object.entries(standardTables.baselines.columns)),
};
