import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldDescriptor } from '../../src/domain/descriptor.ts';
import { columnOf, readCsv, told } from './sample.ts';

const text: FieldDescriptor = { name: 'navn', title: 'Navn', type: 'string' };
const number: FieldDescriptor = { name: 'tal', title: 'Tal', type: 'number' };
const both = [text, number];

describe('reads the same rows from', () => {
  const rows = 'a;Ærø;1,5\r\nb;Fanø;-2\r\n';
  test.each([
    [
      'Danish Excel: byte order mark, semicolon, decimal comma, CRLF',
      `\ufeffid;navn;tal\r\n${rows}`,
    ],
    ['LF', `id;navn;tal\r\n${rows}`.replaceAll('\r\n', '\n')],
    ['no final line end', `id;navn;tal\r\n${rows}`.trimEnd()],
    ['comma and point', 'id,navn,tal\na,Ærø,1.5\nb,Fanø,-2\n'],
    ['TAB', 'id\tnavn\ttal\na\tÆrø\t1,5\nb\tFanø\t-2\n'],
    ['quoted cells', '"id";"navn";"tal"\n"a";"Ærø";"1,5"\nb;"Fanø";-2\n'],
    ['columns in another order', 'tal;id;navn\n1,5;a;Ærø\n-2;b;Fanø\n'],
  ])('%s', (_name, csv) => {
    const reading = readCsv(csv, both);
    expect(reading.problems).toEqual([]);
    expect(reading.value?.table.rows).toEqual([
      { key: 'a', cells: ['a', 'Ærø', 1.5] },
      { key: 'b', cells: ['b', 'Fanø', -2] },
    ]);
  });
});

describe('csv-spectrum: a text column holds', () => {
  test.each([
    ['a comma in quotes', 'id,navn\na,"x,y"\n', 'x,y'],
    ['an escaped quotation mark', 'id;navn\na;"x ""y"" z"\n', 'x "y" z'],
    ['a line break in quotes, LF', 'id;navn\na;"x\ny"\n', 'x\ny'],
    ['a line break in quotes, LF in a CRLF file', 'id;navn\r\na;"x\ny"\r\n', 'x\ny'],
    ['an empty text with a meaning', 'id;navn\na;""\n', { absent: 'missing' }],
    ['JSON', 'id;navn\na;"{""type"": ""Point""}"\n', '{"type": "Point"}'],
    ['the other delimiters', 'id;navn\na;x, y\n', 'x, y'],
    ['a single letter', 'id;navn\na;x\n', 'x'],
  ])('%s', (_name, csv, expected) => {
    const field: FieldDescriptor = { ...text, missingValues: [{ value: '', label: 'missing' }] };
    const reading = readCsv(csv, [field]);
    expect(reading.problems).toEqual([]);
    expect(columnOf(reading, 'navn')).toEqual([expected]);
  });
});

test('a line break inside a cell is the same in every checkout', () => {
  const unix = 'id;navn;tal\na;"x\ny";1\nb;"z; v\n";2\n';
  const written = readCsv(unix, both).value?.table.rows;
  expect(written?.map(({ cells }) => cells[1])).toEqual(['x\ny', 'z; v']);
  expect(readCsv(unix.replaceAll('\n', '\r\n'), both).value?.table.rows).toEqual(written);
});

test('rows are the same whatever ends each of them', () => {
  const rows = Array.from({ length: 12 }, (_, row) => `r${row};"n ""${row}""";${row}`);
  const lines = ['id;navn;tal', ...rows];
  const written = readCsv(`${lines.join('\n')}\n`, both).value?.table.rows;
  expect(written).toHaveLength(12);
  const ends = fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 13, maxLength: 13 });
  fc.assert(
    fc.property(ends, (chosen) => {
      const csv = lines.map((line, index) => `${line}${chosen[index] ?? ''}`).join('');
      const { value, problems } = readCsv(csv, both);
      expect(value?.table.rows).toEqual(written);
      const isMixed = new Set(chosen).size > 1;
      expect(problems.map(({ code }) => code)).toEqual(isMixed ? ['mixed-line-ends'] : []);
    }),
  );
});

test('a text of several lines with fewer or more delimiters than a row is a text', () => {
  for (const cell of ['"x\ny"', '"x; y\nz"', '"x\ny; z; v; w"'])
    expect(readCsv(`id;navn;tal\na;${cell};1\n`, both).problems).toEqual([]);
});

describe('knows where a cell stands', () => {
  const csv = 'id;navn;tal\n"a";"to\nlinjer; ""x""";1\nb;Fanø;2\n';
  const source = readCsv(csv, both).value;

  test.each([
    [0, 'id', 2, 1, 'A2'],
    [0, 'navn', 2, 5, 'B2'],
    [0, 'tal', 3, 16, 'C2'],
    [1, 'id', 4, 1, 'A3'],
    [1, 'navn', 4, 3, 'B3'],
    [1, 'tal', 4, 8, 'C3'],
  ])('row %i, %s', (row, column, line, at, cell) => {
    expect(source?.position(row, column)).toEqual({ file: 'tabel.csv', line, column: at, cell });
  });

  test('the header, and what was written', () => {
    expect(source?.headerPosition('tal')).toEqual({
      file: 'tabel.csv',
      line: 1,
      column: 9,
      cell: 'C1',
    });
    expect(source?.raw(0, 'navn')).toBe('to\nlinjer; "x"');
  });

  test('after an empty row', () => {
    const { value } = readCsv('id;navn;tal\n;;\nb;y;2\n', both);
    expect(value?.table.rows.map(({ key }) => key)).toEqual(['b']);
    expect(value?.position(0, 'tal')).toMatchObject({ line: 3, column: 5, cell: 'C3' });
    expect(value?.raw(0, 'tal')).toBe('2');
  });

  test('a table without some of its rows is not given: what leads to them would be unknown', () => {
    expect(readCsv('id;navn;tal\na;x\nb;y;2\n', both).value).toBeUndefined();
  });

  test('the twenty-eighth column', () => {
    const names = Array.from({ length: 28 }, (_, index) => `k${index}`);
    const fields = names.map((name): FieldDescriptor => ({ ...text, name }));
    const { problems } = readCsv(`id;${names.join(';')}\na${';x'.repeat(26)};;x\n`, fields);
    expect(problems.map(told)).toEqual(['2:55 AB2 empty-cell']);
  });
});

describe('tells', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['1:1 A1 empty-table']],
    ['a file of spaces', '  \n\n', ['1:1 A1 empty-table']],
    ['a header alone', 'id;navn;tal\n', ['1:1 A1 empty-table']],
    ['a separator line', 'sep=;\nid;navn;tal\na;x;1\n', ['1:1 A1 separator-line']],
    ['a header that fits two delimiters', 'id;navn,tal\na;x,1\n', ['1:1 A1 ambiguous-delimiter']],
    ['rows with another delimiter', 'id;navn;tal\na,x,1\nb;y;2\n', ['2:1 A2 wrong-delimiter']],
    ['two kinds of line ends', 'id;navn;tal\r\na;x;1\nb;y;2\r\n', ['2:6 mixed-line-ends']],
    ['rows between two marks', 'id;navn;tal\na;"x;1\nb;y";2\n', ['2:3 B2 rows-in-cell']],
    [
      'rows between marks far apart',
      'id;navn;tal\na;"x;1\nb;y;2\nc;z";3\n',
      ['2:3 B2 rows-in-cell'],
    ],
    ['rows between marks, CRLF', 'id;navn;tal\r\na;"x;1\r\nb;y";2\r\n', ['2:3 B2 rows-in-cell']],
    ['rows from the first cell on', 'id;navn;tal\n"a;x;1\nb";y;2\n', ['2:1 A2 rows-in-cell']],
    ['a quotation mark without its other', 'id;navn;tal\na;"x;1\nb;y;2\n', ['2:3 open-quote']],
    ['text after a quotation', 'id;navn;tal\na;"x"y;1\n', ['2:3 open-quote']],
    ['a quotation mark inside bare text', 'id;navn;tal\na;5" rør;1\n', ['2:3 B2 stray-quote']],
    ['an empty row in the middle', 'id;navn;tal\na;x;1\n\nb;y;2\n', ['3:1 A3 empty-row']],
    ['an empty Excel row in the middle', 'id;navn;tal\na;x;1\n;;\nb;y;2\n', ['3:1 A3 empty-row']],
    ['empty rows at the end', 'id;navn;tal\na;x;1\n;;\n\n', ['3:1 A3 empty-rows-at-end']],
    ['a row with too few cells', 'id;navn;tal\na;x\nb;y;2\n', ['2:1 A2 cell-count']],
    ['a row with too many cells', 'id;navn;tal\na;x;1;;\nb;y;2\n', ['2:1 A2 cell-count']],
    ['empty columns at the end', 'id;navn;tal;;;\na;x;1;;;\n', ['1:13 D1 empty-columns']],
    ['a title above the header', 'Tabel 1;;\n;;\nid;navn;tal\na;x;1\n', ['1:1 A1 title-rows']],
    ['a column without a name', 'id;;tal;navn\na;x;1;y\n', ['1:4 B1 blank-column-name']],
    ['a column named twice', 'id;navn;tal;navn\na;x;1;y\n', ['1:13 D1 repeated-column']],
    ['an unknown column', 'id;navn;tal;mere\na;x;1;y\n', ['1:13 D1 unknown-column']],
    ['a reserved name', 'id;navn;tal;__proto__\na;x;1;y\n', ['1:13 D1 reserved-name']],
    ['a missing column', 'id;navn\na;x\n', ['1:1 A1 missing-column']],
    ['a misspelt column', 'id;nvan;tal\na;x;1\n', ['1:4 B1 unknown-column']],
    ['lines that are one cell', '"id;navn;tal"\n"a;x;1"\n', ['1:1 A1 line-in-one-cell']],
    ['a bad key', 'id;navn;tal\nå b;x;1\n', ['2:1 A2 row-key']],
    ['a reserved key', 'id;navn;tal\nconstructor;x;1\n', ['2:1 A2 row-key']],
    ['a key used twice', 'id;navn;tal\na;x;1\na;y;2\n', ['3:1 A3 repeated-key']],
    ['space around a text', 'id;navn;tal\na; x ;1\n', ['2:3 B2 space-trimmed']],
    ['an empty cell without a meaning', 'id;navn;tal\na;;1\n', ['2:3 B2 empty-cell']],
    [
      'everything at once',
      'id;navn;tal\na;=1+1;x\nb;y\na;#I/T;3.5\n',
      [
        '2:3 B2 formula',
        '2:8 C2 not-a-number',
        '3:1 A3 cell-count',
        '4:1 A4 repeated-key',
        '4:3 B4 excel-error',
        '4:8 C4 decimal-mark',
      ],
    ],
  ])('%s', (_name, csv, expected) => {
    expect(readCsv(csv, both).problems.map(told)).toEqual(expected);
  });

  test('both places of a key used twice', () => {
    const [problem] = readCsv('id;navn;tal\na;x;1\nb;y;2\na;z;3\n', both).problems;
    expect(problem?.related).toEqual([{ file: 'tabel.csv', line: 2, column: 1, cell: 'A2' }]);
  });

  test('both places of a value that must be unique', () => {
    const field: FieldDescriptor = { ...text, constraints: { unique: true } };
    const { problems } = readCsv('id;navn\na;x\nb;x\n', [field]);
    expect(problems.map(told)).toEqual(['3:3 B3 not-unique']);
    expect(problems[0]?.related).toMatchObject([{ line: 2, cell: 'B2' }]);
  });

  test('the nearest known name of a misspelt column', () => {
    const [problem] = readCsv('id;nvan;tal\na;x;1\n', both).problems;
    expect(problem?.suggestion).toBe('navn');
  });

  test('the delimiter that was declared and is not there', () => {
    const more = { dialect: { delimiter: ',' } } as const;
    const { problems } = readCsv('id;navn\na;x\n', [text], more);
    expect(problems.map(told)).toEqual(['1:1 A1 wrong-delimiter']);
  });

  test('a notice once for each column', () => {
    const { problems } = readCsv('id;navn;tal\na; x;1\nb; y;2\nc;z; 3\n', both);
    expect(problems.map(told)).toEqual(['2:3 B2 space-trimmed', '4:5 C4 space-trimmed']);
  });
});

describe('a delimiter that is declared', () => {
  const more = { dialect: { delimiter: ';' } } as const;
  test('settles a header that fits two', () => {
    const { problems } = readCsv('id;navn,tal\na;x\n', [text], more);
    expect(problems.map(told)).toContain('1:4 B1 unknown-column');
  });
});

describe('limits', () => {
  const rows = (count: number) =>
    `id;tal\n${Array.from({ length: count }, (_, index) => `r${index};1`).join('\n')}\n`;

  test('100,000 rows, and no more', () => {
    expect(readCsv(rows(100_000), [number]).problems).toEqual([]);
    expect(readCsv(rows(100_001), [number]).problems.map(told)).toEqual([
      '100002:1 A100002 too-many-rows',
    ]);
  });

  test('200 columns, and no more', () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, index): FieldDescriptor => ({
        ...text,
        name: `k${index}`,
      }));
    const csv = (count: number) =>
      `id;${fields(count)
        .map(({ name }) => name)
        .join(';')}\na${';x'.repeat(count)}\n`;
    expect(readCsv(csv(199), fields(199)).problems).toEqual([]);
    expect(readCsv(csv(200), fields(200)).problems.map(told)).toEqual([
      '1:889 GS1 too-many-columns',
    ]);
  });

  test('a thousand problems, and then no more rows', () => {
    const { value, problems } = readCsv(`id;tal\n${rows(2000).slice(7).replaceAll(';1', ';x')}`, [
      number,
    ]);
    expect(problems).toHaveLength(1002);
    expect(problems.map(told).at(-1)).toBe('1003:1 A1003 too-many-problems');
    expect(value?.table.rows).toHaveLength(1001);
  });

  test('32 KiB a cell, and no more', () => {
    expect(readCsv(`id;navn\na;${'x'.repeat(32_768)}\n`, [text]).problems).toEqual([]);
    expect(readCsv(`id;navn\na;${'x'.repeat(32_769)}\n`, [text]).problems.map(told)).toEqual([
      '2:3 B2 cell-too-long',
    ]);
  });
});

describe('names that every object answers to', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__parsed_extra',
  ];
  test.each(names)('%s is refused as a column and harmless in a cell', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(readCsv(`id;navn;${name}\na;x;y\n`, [text]).problems.map(told)).toEqual([
      '1:9 C1 reserved-name',
    ]);
    expect(columnOf(readCsv(`id;navn\na;${name}\n`, [text]), 'navn')).toEqual([name]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
