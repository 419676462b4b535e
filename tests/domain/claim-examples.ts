import type { Cell, PublicTable } from '../../src/domain/table.ts';
import { Tables } from '../../src/domain/tables.ts';
import type { BuiltInUnit, Qualifier } from '../../src/domain/unit.ts';

/** A fact by its id: its value, its unit, and how near it is. */
export type FactRow = [id: string, value: Cell, unit: BuiltInUnit, qualifier?: Qualifier];

/** The tables of a small report: facts, and a table `status` of persons with a total. */
export function tablesWith(...facts: FactRow[]): Tables {
  return new Tables([
    table('facts', ['id', 'value', 'unit', 'qualifier'], facts),
    {
      ...table('status', ['id', 'antal'], status),
      fields: [
        { name: 'id', type: 'text' },
        { name: 'antal', type: 'integer', unit: 'persons' },
      ],
    },
  ]);
}

/** 12 + 41 + 7 + 7 = 67. */
const status: [string, Cell][] = [
  ['job', 12],
  ['skole', 41],
  ['hjem', 7],
  ['andet', 7],
  ['ukendt', { absent: 'not-applicable' }],
  ['i-alt', 67],
];

function table(
  name: string,
  columns: string[],
  rows: readonly (readonly (Cell | undefined)[])[],
): PublicTable {
  return {
    name,
    title: name,
    path: `${name}.csv`,
    keyColumn: 'id',
    fields: columns.map((column) => ({
      name: column,
      type: column === 'value' ? 'number' : 'text',
      ...(column === 'value' ? { unitColumn: 'unit' } : {}),
    })),
    rows: rows.map((cells) => ({
      key: typeof cells[0] === 'string' ? cells[0] : '',
      cells: columns.map((_, index) => cells[index] ?? { absent: 'missing' }),
    })),
  };
}
