import { describe, expect, test } from 'vitest';
import type { FieldDescriptor } from '../../src/domain/descriptor.ts';
import { said } from '../../src/words/said.ts';
import { columnOf, readCsv, told } from './sample.ts';

type Shape = Partial<FieldDescriptor>;

/** What a cell of such a column is read as: its value, or the code of what is wrong with it. */
function read(cell: string, shape: Shape, delimiter: ';' | ',' = ';'): unknown {
  const field: FieldDescriptor = { name: 'k', title: 'K', type: 'string', ...shape };
  const reading = readCsv(`id${delimiter}k\na${delimiter}"${cell.replaceAll('"', '""')}"\n`, [
    field,
  ]);
  const error = reading.problems.find(({ severity }) => severity === 'error');
  if (!error) return columnOf(reading, 'k')[0];
  expect(told(error)).toBe(`2:3 B2 ${error.code}`);
  return error.code;
}

const number: Shape = { type: 'number' };
const integer: Shape = { type: 'integer' };
const percent: Shape = { type: 'number', unit: 'percent' };
const point: Shape = { type: 'number', decimalChar: '.' };

describe('numbers', () => {
  test.each<[string, Shape, unknown]>([
    ['0', number, 0],
    ['45', number, 45],
    ['45,7', number, 45.7],
    ['-3,25', number, -3.25],
    ['\u22123', number, -3],
    ['-0', number, 0],
    ['0,05', number, 0.05],
    ['1.404', number, 1404],
    ['1.404', integer, 1404],
    ['1.234.567,5', number, 1234567.5],
    ['12 345', number, 12345],
    ['12\u00a0345,5', number, 12345.5],
    ['1\u202f234', integer, 1234],
    ['3.5', point, 3.5],
    ['1,404', point, 1404],
    ['45,7 %', percent, 45.7],
    ['45,7%', percent, 45.7],
    ['45,7\u00a0%', percent, 45.7],
    ['45,7 pct.', percent, 45.7],
    ['45,7 pct', percent, 45.7],
    ['123456789012345', integer, 123456789012345],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });

  test.each<[string, Shape, string]>([
    ['mange', number, 'not-a-number'],
    ['12 unge', number, 'not-a-number'],
    ['ca. 12', number, 'not-a-number'],
    ['+5', number, 'not-a-number'],
    ['5-6', number, 'not-a-number'],
    ['0x1F', number, 'not-a-number'],
    ['Infinity', number, 'not-a-number'],
    ['NaN', number, 'not-a-number'],
    ['½', number, 'not-a-number'],
    ['3.5', number, 'decimal-mark'],
    ['12.75', number, 'decimal-mark'],
    ['0.125', number, 'decimal-mark'],
    ['3,5', point, 'decimal-mark'],
    ['1,2,3', number, 'digit-groups'],
    ['1.23.456', number, 'digit-groups'],
    ['1.234.56', number, 'digit-groups'],
    ['1234.567,8', number, 'digit-groups'],
    ['1.234 567', number, 'digit-groups'],
    ['1E+09', number, 'exponent'],
    ['1,23E+12', number, 'exponent'],
    ['2e3', number, 'exponent'],
    ['2O26', number, 'letter-in-number'],
    ['1O', integer, 'letter-in-number'],
    ['٣٤', number, 'foreign-digits'],
    ['１２', number, 'foreign-digits'],
    ['45,7 %', number, 'percent-sign'],
    ['007', integer, 'leading-zero'],
    ['00,5', number, 'leading-zero'],
    ['1234567890123456', number, 'too-many-digits'],
    ['12,5', integer, 'not-an-integer'],
    ['#DIVISION/0!', number, 'excel-error'],
    ['#I/T', number, 'excel-error'],
    ['#REFERENCE!', number, 'excel-error'],
    ['#REF!', number, 'excel-error'],
    ['#VÆRDI!', number, 'excel-error'],
    ['#NAVN?', number, 'excel-error'],
    ['#####', number, 'excel-error'],
    ['2. jan', number, 'excel-date'],
    ['1. feb', integer, 'excel-date'],
    ['jan-21', number, 'excel-date'],
    ['02-jan', number, 'excel-date'],
    ['', number, 'empty-cell'],
  ])('%s in %o is refused: %s', (cell, shape, code) => {
    expect(read(cell, shape)).toBe(code);
  });

  test.each<[string, Shape, unknown]>([
    ['1.5', number, 1.5],
    ['1.234', number, 'ambiguous-number'],
    ['1,234', number, 'ambiguous-number'],
    ['1.234', integer, 'ambiguous-number'],
    ['1,234', integer, 1234],
    ['0.125', number, 0.125],
    ['1,234,567', number, 1234567],
    ['1.234', point, 1.234],
    ['1.234', { type: 'number', decimalChar: ',' }, 1234],
    ['3,5', number, 'decimal-mark'],
  ])('between commas %s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape, ',')).toBe(expected);
  });

  test('a number read as grouped is told once', () => {
    const field: FieldDescriptor = { name: 'kr', title: 'Kroner', type: 'number' };
    const { problems } = readCsv('id;kr\na;1.404\nb;2.808\n', [field]);
    expect(problems.map(told)).toEqual(['2:3 B2 grouped-number']);
    expect(problems[0]?.severity).toBe('notice');
    expect(problems.map((problem) => said(problem, 'da').advice).join()).toContain('1404');
  });

  test('a wrong decimal mark is told with the right one', () => {
    const field: FieldDescriptor = { name: 'kr', title: 'Kroner', type: 'number' };
    expect(readCsv('id;kr\na;3.5\n', [field]).problems[0]?.suggestion).toBe('3,5');
  });

  test('a unit of the row decides whether a percent sign may stand there', () => {
    const fields: FieldDescriptor[] = [
      { name: 'v', title: 'V', type: 'number', unitColumn: 'enhed' },
      { name: 'enhed', title: 'E', type: 'string' },
    ];
    const { problems } = readCsv('id;v;enhed\na;45 %;percent\nb;45 %;persons\n', fields);
    expect(problems.map(told)).toEqual(['3:3 B3 percent-sign']);
  });
});

describe('bounds', () => {
  const share: Shape = { ...percent, constraints: { minimum: 0, maximum: 100 } };
  const day: Shape = { type: 'date', constraints: { minimum: '2021-01-01' } };
  test.each<[string, Shape, unknown]>([
    ['0', share, 0],
    ['100', share, 100],
    ['100,1', share, 'range'],
    ['-1', share, 'range'],
    ['2021-01-01', day, '2021-01-01'],
    ['2020-12-31', day, 'range'],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });
});

describe('ranges', () => {
  const range: Shape = { type: 'string', format: 'range' };

  test.each<[string, Shape, unknown]>([
    ['80-90', range, '80-90'],
    ['80–90', range, '80-90'],
    ['80 – 90', range, '80-90'],
    ['65+', range, '65+'],
    ['7-7', range, '7-7'],
    ['2,5-5', range, '2.5-5'],
    ['1.000-1.999', range, '1000-1999'],
    ['90-80', range, 'not-a-range'],
    ['80', range, 'not-a-range'],
    ['80-', range, 'not-a-range'],
    ['-5', range, 'not-a-range'],
    ['80-90-100', range, 'not-a-range'],
    // What Excel makes of 5-9.
    ['05-sep', range, 'excel-date'],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });
});

describe('web addresses', () => {
  const url: Shape = { type: 'string', format: 'uri' };

  test.each<[string, unknown]>([
    ['https://www.dst.dk/da', 'https://www.dst.dk/da'],
    ['http://www.dst.dk', 'http://www.dst.dk'],
    ['https://www.dst.dk/da?tema=unge#top', 'https://www.dst.dk/da?tema=unge#top'],
    ['www.dst.dk', 'not-a-web-address'],
    ['ftp://dst.dk', 'not-a-web-address'],
    ['mailto:a@dst.dk', 'not-a-web-address'],
    ['https://navn:kode@dst.dk', 'not-a-web-address'],
    ['https://dst.dk/en side', 'not-a-web-address'],
  ])('%s is %s', (cell, expected) => {
    expect(read(cell, url)).toBe(expected);
  });

  test('an address without encryption is read with a notice', () => {
    const { problems } = readCsv('id;k\na;http://www.dst.dk\n', [
      { name: 'k', title: 'K', type: 'string', format: 'uri' },
    ]);
    expect(problems.map(told)).toEqual(['2:3 B2 plain-http']);
  });
});

describe('lists', () => {
  const categories = ['job', 'fgu'].map((value) => ({ value, label: value }));

  test.each<[string, Shape, unknown]>([
    ['job, fgu', { type: 'list' }, 'job;fgu'],
    ['job', { type: 'list' }, 'job'],
    ['job;fgu', { type: 'list', delimiter: ';' }, 'job;fgu'],
    ['job|fgu', { type: 'list', delimiter: '|', categories }, 'job;fgu'],
    ['job|skole', { type: 'list', delimiter: '|', categories }, 'not-a-category'],
    ['job,,fgu', { type: 'list' }, 'not-a-list'],
    ['job, job', { type: 'list' }, 'not-a-list'],
    ['a;b, c', { type: 'list' }, 'not-a-list'],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });
});

describe('symbols of statistics offices', () => {
  const absent = (kind: string) => ({ absent: kind });

  // The lists of signs of Statistics Denmark, the Government Statistical Service and Eurostat.
  test.each<['dst' | 'gss' | 'eurostat', string, unknown]>([
    ['dst', '-', 0],
    ['dst', '–', 0],
    ['dst', '.', absent('not-applicable')],
    ['dst', '..', absent('unknown')],
    ['dst', '…', absent('not-yet-due')],
    ['dst', ':', 'not-a-number'],
    ['gss', '[c]', absent('suppressed')],
    ['gss', 'c', absent('suppressed')],
    ['gss', '[z]', absent('not-applicable')],
    ['gss', 'z', absent('not-applicable')],
    ['gss', 'x', absent('unknown')],
    ['gss', 'low', absent('unknown')],
    ['gss', 'k', absent('unknown')],
    ['gss', '<5', absent('suppressed')],
    ['gss', '<50', 'not-a-number'],
    ['eurostat', ':', absent('unknown')],
    ['eurostat', ': c', absent('suppressed')],
    ['eurostat', ':z', absent('not-applicable')],
  ])('%s: %s is %s', (missingValues, cell, expected) => {
    expect(read(cell, { type: 'number', missingValues })).toEqual(expected);
  });

  test('a symbol of one’s own goes with a set, and before it', () => {
    const missingValues: Shape['missingValues'] = ['dst', { value: '..', label: 'suppressed' }];
    expect(read('..', { ...integer, missingValues })).toEqual(absent('suppressed'));
    expect(read('.', { ...integer, missingValues })).toEqual(absent('not-applicable'));
  });

  test('a dash is zero in numbers alone', () => {
    expect(read('–', { type: 'string', missingValues: 'dst' })).toBe('absence-symbol');
  });
});

describe('signs behind values', () => {
  const marks = { '*': 'foreloebig', '1)': 'brud' };

  test.each<[string, Shape, unknown, string[]]>([
    ['12*', integer, 12, ['foreloebig']],
    ['12 *', integer, 12, ['foreloebig']],
    ['12*1)', integer, 12, ['foreloebig', 'brud']],
    ['12', integer, 12, []],
    ['Odder*', {}, 'Odder', ['foreloebig']],
    ['*', {}, '*', []],
  ])('%s in %o is %s with %j', (cell, shape, expected, notes) => {
    const reading = readCsv(`id;k\na;${cell}\n`, [
      { name: 'k', title: 'K', type: 'string', ...shape, marks },
    ]);
    expect(columnOf(reading, 'k')).toEqual([expected]);
    expect(reading.problems).toEqual([]);
    expect(reading.value?.marked).toEqual(notes.map((note) => ({ row: 'a', column: 'k', note })));
  });

  test('a sign that is not declared is part of the cell', () => {
    expect(read('12*', integer)).toBe('not-a-number');
  });
});

describe('dates', () => {
  test.each<[string, Shape, unknown]>([
    ['2021-12-31', { type: 'date' }, '2021-12-31'],
    ['2024-02-29', { type: 'date' }, '2024-02-29'],
    ['2021-12', { type: 'yearmonth' }, '2021-12'],
    ['2021', { type: 'year' }, '2021'],
    ['2026-W53', { type: 'string', calendar: 'week' }, '2026-W53'],
    ['2025-W53', { type: 'string', calendar: 'week' }, 'not-a-date'],
    ['2021-Q1', { type: 'string', calendar: 'quarter' }, '2021-Q1'],
    // Statistics Denmark writes 2021K1, Eurostat 2021-Q1.
    ['2021K4', { type: 'string', calendar: 'quarter' }, '2021-Q4'],
    ['2021K5', { type: 'string', calendar: 'quarter' }, 'not-a-date'],
    ['2021-1', { type: 'string', calendar: 'quarter' }, 'not-a-date'],
    ['2020/21', { type: 'string', calendar: 'school-year' }, '2020/21'],
    ['2020/2021', { type: 'string', calendar: 'school-year' }, '2020/21'],
    ['1999/00', { type: 'string', calendar: 'school-year' }, '1999/00'],
    ['2020/22', { type: 'string', calendar: 'school-year' }, 'not-a-date'],
    ['2020/2121', { type: 'string', calendar: 'school-year' }, 'not-a-date'],
    ['2021', { type: 'string', calendar: 'school-year' }, 'not-a-date'],
    ['2021-02-30', { type: 'date' }, 'not-a-date'],
    ['2021-12', { type: 'date' }, 'not-a-date'],
    ['31.12.2021', { type: 'date' }, 'not-a-date'],
    ['44561', { type: 'date' }, 'excel-serial-date'],
    ['21', { type: 'year' }, 'not-a-date'],
    ['2O26', { type: 'year' }, 'not-a-date'],
    ['2.021', { type: 'year' }, 'not-a-date'],
    ['juni 2018', { type: 'yearmonth' }, 'not-a-date'],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });

  test.each<[string, Shape, string | undefined]>([
    ['31.12.2021', { type: 'date' }, '2021-12-31'],
    ['jan-21', { type: 'yearmonth' }, '2021-01'],
    ['oktober 2021', { type: 'yearmonth' }, '2021-10'],
    ['1/2/2021', { type: 'date' }, '2021-02-01'],
    ['44561', { type: 'date' }, '2021-12-31'],
    ['41707', { type: 'date' }, '2014-03-09'],
    ['12/2021', { type: 'yearmonth' }, '2021-12'],
    ['2014-09', { type: 'string', calendar: 'week' }, '2014-W09'],
    ['1409', { type: 'string', calendar: 'week' }, '2014-W09'],
    ['uge 9 2014', { type: 'string', calendar: 'week' }, '2014-W09'],
    ['32.12.2021', { type: 'date' }, undefined],
  ])('%s in %o may be meant as %s', (cell, shape, suggestion) => {
    const field: FieldDescriptor = { name: 'k', title: 'K', type: 'date', ...shape };
    expect(readCsv(`id;k\na;${cell}\n`, [field]).problems[0]?.suggestion).toBe(suggestion);
  });
});

describe('texts', () => {
  const symbols: Shape = { missingValues: [{ value: '-', label: 'not-applicable' }] };
  test.each<[string, Shape, unknown]>([
    ['Unge, 15-17 år (n = 8)', {}, 'Unge, 15-17 år (n = 8)'],
    ['5 % af 12; 3 + 4', {}, '5 % af 12; 3 + 4'],
    ['æøå ÆØÅ é ü – “x” »y«', {}, 'æøå ÆØÅ é ü – “x” »y«'],
    ['Nr. 1 – #2', {}, 'Nr. 1 – #2'],
    ['1-2', {}, '1-2'],
    ['100,-', {}, '100,-'],
    ['-', symbols, { absent: 'not-applicable' }],
    ['-', {}, 'formula'],
    ['=1+1', {}, 'formula'],
    ['+45 12', {}, 'formula'],
    ['-x', {}, 'formula'],
    ['@SUM(A1)', {}, 'formula'],
    ['|x', {}, 'formula'],
    ['%x', {}, 'formula'],
    ['＝1+1', {}, 'formula'],
    ['＋1', {}, 'formula'],
    ['－1', {}, 'formula'],
    ['＠x', {}, 'formula'],
    ['a;=1+1', {}, 'formula'],
    ['a,@x', {}, 'formula'],
    ['a;"=1', {}, 'formula'],
    ['2. jan', {}, 'excel-date'],
    ['#I/T', {}, 'excel-error'],
  ])('%s in %o is %o', (cell, shape, expected) => {
    expect(read(cell, shape)).toEqual(expected);
  });
});

describe('closed lists', () => {
  const categories = [
    { value: 'Ja', label: 'Ja' },
    { value: 'Nej', label: 'Nej' },
  ];
  const yesNo: Shape = { type: 'boolean', trueValues: ['SAND'], falseValues: ['FALSK'] };
  test.each<[string, Shape, unknown]>([
    ['Ja', { categories }, 'Ja'],
    ['ja', { categories }, 'not-a-category'],
    ['Måske', { categories }, 'not-a-category'],
    ['SAND', yesNo, true],
    ['FALSK', yesNo, false],
    ['true', { type: 'boolean' }, true],
    ['false', { type: 'boolean' }, false],
    ['SAND', { type: 'boolean' }, 'not-a-boolean'],
    ['1', { type: 'boolean' }, 'not-a-boolean'],
  ])('%s in %o is %s', (cell, shape, expected) => {
    expect(read(cell, shape)).toBe(expected);
  });

  test('the nearest choice is suggested', () => {
    const field: FieldDescriptor = { name: 'k', title: 'K', type: 'string', categories };
    expect(readCsv('id;k\na;ja\n', [field]).problems[0]?.suggestion).toBe('Ja');
  });
});

describe('missing values', () => {
  const missingValues = [
    { value: '?', label: 'unknown' as const },
    { value: '', label: 'missing' as const },
    { value: '..', label: 'not-yet-due' as const },
    { value: '[c]', label: 'suppressed' as const },
  ];
  test.each<[string, string]>([
    ['?', 'unknown'],
    ['', 'missing'],
    ['..', 'not-yet-due'],
    ['[c]', 'suppressed'],
  ])('"%s" is %s', (cell, absent) => {
    expect(read(cell, { type: 'integer', missingValues })).toEqual({ absent });
  });

  test.each([' ', '\u00a0', '\u2003\u2009', '\u3000', '\ufe0f', '\t'])(
    'a cell of blanks alone is an empty one: %o',
    (blank) => {
      expect(read(blank, { type: 'string' })).toBe('empty-cell');
      expect(read(blank, { type: 'string', constraints: { required: true } })).toBe(
        'required-cell',
      );
      expect(read(blank, { type: 'string', missingValues })).toEqual({ absent: 'missing' });
    },
  );

  test.each<[string, Shape]>([
    ['–', { type: 'string', missingValues }],
    ['ved ikke', { type: 'integer', missingValues }],
    ['…', { type: 'number', missingValues }],
  ])('%s in %o is none of the symbols', (cell, shape) => {
    expect(read(cell, shape)).toBe('absence-symbol');
  });

  test('words and dashes mean themselves where the column has no symbols, or is text', () => {
    expect(read('–', { type: 'string' })).toBe('–');
    expect(read('ved ikke', { type: 'string', missingValues })).toBe('ved ikke');
    expect(read('ved ikke', { type: 'integer' })).toBe('not-a-number');
  });

  test('a required cell must have a value', () => {
    const required: Shape = { type: 'integer', missingValues, constraints: { required: true } };
    expect(read('?', required)).toBe('required-cell');
    expect(read('', required)).toBe('required-cell');
  });

  test("a column's own list stands instead of the table's", () => {
    const field: FieldDescriptor = {
      name: 'k',
      title: 'K',
      type: 'integer',
      missingValues: [{ value: '..', label: 'not-yet-due' }],
    };
    const id: FieldDescriptor = { name: 'id', title: 'Id', type: 'string' };
    const schema = {
      primaryKey: ['id'],
      fields: [id, field],
      missingValues: [{ value: '?', label: 'unknown' as const }],
    };
    const { problems } = readCsv('id;k\na;..\nb;?\n', [], { schema });
    expect(problems.map(told)).toEqual(['3:3 B3 not-a-number']);
  });
});
