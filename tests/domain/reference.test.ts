import { expect, it } from 'vitest';
import { formatReference, parseReference, parseTemplate } from '../../src/domain/table.ts';

it('reads addresses', () => {
  expect(parseReference('status/fgu/antal')).toEqual({
    table: 'status',
    row: 'fgu',
    column: 'antal',
  });
  expect(parseReference('facts/startede')).toEqual({
    table: 'facts',
    row: 'startede',
    column: 'value',
  });
});

it('reads the address of a row that several columns name', () => {
  const cell = { table: 'svar', row: '2014+odder', column: 'antal' };
  expect(parseReference('svar/2014+odder/antal')).toEqual(cell);
  expect(formatReference(cell)).toBe('svar/2014+odder/antal');
});

it.each([
  'a/b+/c',
  'a/+b/c',
  'a+b/c/d',
  'a/b/c+d',
  '',
  'facts',
  'status/fgu',
  'a/b/c/d',
  'facts/ ',
  'a//c',
  '../x/y',
])('refuses %j', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

it('writes them back', () => {
  expect(formatReference({ table: 'facts', row: 'startede', column: 'value' })).toBe(
    'facts/startede',
  );
  expect(formatReference({ table: 'status', row: 'fgu', column: 'antal' })).toBe(
    'status/fgu/antal',
  );
});

it('splits a text at its references', () => {
  const { template, unreadable } = parseTemplate('{facts/a} af {t/b/c} unge {hvad}');
  expect(template).toEqual([
    { table: 'facts', row: 'a', column: 'value' },
    ' af ',
    { table: 't', row: 'b', column: 'c' },
    ' unge ',
  ]);
  expect(unreadable).toEqual(['hvad']);
});
