import { expect, test } from 'vitest';
import { readTable } from '../../src/figures/table-reader.ts';
import { danish } from './danish.ts';
import { exampleReport, exampleTable } from './example-report.ts';

const measured = exampleTable(
  'maalt',
  [
    { name: 'id', title: 'Nøgle', type: 'text' },
    { name: 'foer', title: 'Før', type: 'integer', unit: 'persons' },
    { name: 'efter', title: 'Efter', type: 'integer', unit: 'persons' },
    { name: 'andel', title: 'Andel', type: 'number', unit: 'percent' },
  ],
  [['a', 3, 4, 75]],
);

const table = readTable(exampleReport({ tables: [measured] }), 'maalt', danish);

test('columns of one unit have it in common', () => {
  expect(table.commonUnit('foer', 'efter')).toBe('persons');
});

test('columns of several units have none in common', () => {
  expect(() => table.commonUnit('foer', 'andel')).toThrow('foer, andel in maalt');
});

test('a table or a column that is not there is refused by its name', () => {
  const [row] = table.rows;
  expect(() => readTable(exampleReport({ tables: [] }), 'maalt', danish)).toThrow(
    'the table maalt',
  );
  expect(() => row?.cell('midt')).toThrow('maalt/*/midt');
});
