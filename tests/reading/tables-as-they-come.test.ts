import { describe, expect, test } from 'vitest';
import type { FieldDescriptor, ResourceDescriptor } from '../../src/domain/descriptor.ts';
import { columnOf, readCsv, told } from './sample.ts';

const place: FieldDescriptor = { name: 'sted', title: 'Sted', type: 'string' };
const year: FieldDescriptor = { name: 'aar', title: 'År', type: 'year' };
const share: FieldDescriptor = {
  name: 'andel',
  from: 'Andel unge (%)',
  title: 'Andel unge',
  type: 'number',
  unit: 'percent',
};

function read(text: string, fields: FieldDescriptor[], more: Partial<ResourceDescriptor> = {}) {
  return readCsv(text, [], { schema: { primaryKey: ['sted'], fields }, ...more });
}

describe('a header in the file’s own words', () => {
  test('is read by `from`, and the column has its own name', () => {
    const reading = read('Andel unge (%);sted\n12,5;odder\n', [place, share]);
    expect(reading.problems).toEqual([]);
    expect(reading.value?.table.fields.map(({ name }) => name)).toEqual(['sted', 'andel']);
    expect(columnOf(reading, 'andel')).toEqual([12.5]);
    expect(reading.value?.position(0, 'andel')).toMatchObject({ line: 2, column: 1, cell: 'A2' });
  });

  test('may be broken over lines and have a reserved word', () => {
    const own = { ...place, from: 'Sted Kommune' };
    const reading = read('"Sted\nKommune";andel\nodder;1\n', [own, { ...share, from: 'andel' }]);
    expect(reading.problems).toEqual([]);
    expect(columnOf(reading, 'sted')).toEqual(['odder']);
  });

  test.each([
    ['sted;andel\nodder;12,5\n', ['1:6 B1 unknown-column']],
    ['sted\nodder\n', ['1:1 A1 missing-column']],
    ['sted;Andel unge (%);Andel unge (%)\nodder;1;2\n', ['1:21 C1 repeated-column']],
    ['sted;Andel unge (%);note\nodder;1;2\n', ['1:21 C1 unknown-column']],
  ])('%j is refused', (text, expected) => {
    expect(read(text, [place, share]).problems.map(told)).toEqual(expected);
  });

  test('a name that is nearly that of the file is suggested', () => {
    const [problem] = read('sted;Andel unge (pct.)\nodder;12,5\n', [place, share]).problems;
    expect(problem).toMatchObject({ code: 'unknown-column', suggestion: 'Andel unge (%)' });
  });
});

describe('rows that are no rows', () => {
  const count: FieldDescriptor = { name: 'antal', title: 'Antal', type: 'integer' };

  test('a title above the header, and notes below the last row', () => {
    const text =
      'Unge 2014, foreløbige tal\n\nsted;antal\nodder;12\nskive;7\n\nKilde: ...\n* note\n';
    const reading = read(text, [place, count], { dialect: { skip: 2, footer: 2 } });
    expect(reading.problems.map(told)).toEqual(['6:1 A6 empty-rows-at-end']);
    expect(columnOf(reading, 'antal')).toEqual([12, 7]);
    expect(reading.value?.position(1, 'antal')).toMatchObject({ line: 5, column: 7, cell: 'B5' });
    expect(reading.value?.headerPosition('antal')).toMatchObject({ line: 3, column: 6 });
  });

  test('a cell that is wrong is where it is in the file', () => {
    const reading = read('Titel\nsted;antal\nodder;tolv\n', [place, count], {
      dialect: { skip: 1 },
    });
    expect(reading.problems.map(told)).toEqual(['3:7 B3 not-a-number']);
  });

  test('the delimiter is that of the header, whatever the title holds', () => {
    const reading = read('Unge, 2014\nsted;antal\nodder;12\n', [place, count], {
      dialect: { skip: 1 },
    });
    expect(reading.problems).toEqual([]);
  });

  test('tags below the names are the header where the names are skipped', () => {
    // The shape of a file of the Humanitarian Exchange Language: titles, then a row of tags.
    const text = 'Place,People affected\n#adm1+name,#affected\nodder,12\n';
    const tagged = [
      { ...place, from: '#adm1+name' },
      { ...count, from: '#affected' },
    ];
    const reading = read(text, tagged, { dialect: { skip: 1 } });
    expect(reading.problems).toEqual([]);
    expect(columnOf(reading, 'antal')).toEqual([12]);
  });

  test('two rows of a header are one name, the upper one over all its columns', () => {
    const text = ';2014;;2015;\nsted;antal;andel;antal;andel\nodder;1;2;3;4\n';
    const fields = ['2014 antal', '2014 andel', '2015 antal', '2015 andel'].map(
      (from, index): FieldDescriptor => ({ ...count, name: `tal_${String(index)}`, from }),
    );
    const reading = read(text, [place, ...fields], { dialect: { headerRows: 2 } });
    expect(reading.problems).toEqual([]);
    expect(reading.value?.table.rows[0]?.cells).toEqual(['odder', 1, 2, 3, 4]);
  });

  test('a footer that takes every row leaves none', () => {
    const reading = read('sted;antal\nodder;12\n', [place, count], { dialect: { footer: 3 } });
    expect(reading.problems.map(told)).toEqual(['1:1 A1 empty-table']);
  });

  test('a file is rewritten with all that is around its rows', () => {
    const hidden: FieldDescriptor = {
      ...count,
      missingValues: [{ value: '[c]', label: 'suppressed' }],
    };
    const text = 'Titel;\nsted;antal\nodder;3\nKilde;\n';
    const reading = read(text, [place, hidden], { dialect: { skip: 1, footer: 1 } });
    expect(reading.value?.rewritten([{ row: 'odder', column: 'antal' }]).text).toBe(
      'Titel;\nsted;antal\nodder;[c]\nKilde;\n',
    );
  });
});

describe('rows named by several columns', () => {
  const schema = (fields: FieldDescriptor[]) => ({
    schema: { primaryKey: ['aar', 'sted'], fields },
  });
  const both = (text: string) => read(text, [], schema([year, place, share]));
  const head = 'aar;sted;Andel unge (%)\n';

  test('have their values as key, written as an address can hold them', () => {
    const { value, problems } = both(`${head}2014;Odder;1\n2014;Ærø;2\n2015;Odder;3\n`);
    expect(problems).toEqual([]);
    expect(value?.table.rows.map(({ key }) => key)).toEqual([
      '2014+odder',
      '2014+aeroe',
      '2015+odder',
    ]);
    expect(value?.table).toMatchObject({ keyColumn: '', keyColumns: ['aar', 'sted'] });
  });

  test.each([
    ['the same twice', '2014;Odder;1\n2015;Odder;2\n2014;Odder;3\n', ['4:1 A4 repeated-key']],
    ['the same address', '2014;Ærø;1\n2014;Aeroe;2\n', ['3:1 A3 repeated-key']],
    ['a part that is missing', '2014;;1\n', ['2:6 B2 required-cell', '2:1 A2 row-key']],
    ['a part without letters', '2014;…;1\n', ['2:1 A2 row-key']],
  ])('%s is refused', (_name, rows, expected) => {
    expect(both(head + rows).problems.map(told)).toEqual(expected);
  });
});

describe('rows without a key', () => {
  const keys = (...rows: string[]) => {
    const reading = read(`sted;Andel unge (%)\n${rows.join('\n')}\n`, [], {
      schema: { key: 'row', fields: [place, share] },
    });
    expect(reading.problems).toEqual([]);
    return reading.value?.table.rows.map(({ key }) => key) ?? [];
  };

  test('are known by what they hold, wherever they stand', () => {
    const [odder, skive] = keys('Odder;1', 'Skive;2');
    expect(keys('Skive;2', 'Odder;1')).toEqual([skive, odder]);
    expect(keys('Odder;1,0')).toEqual([odder]);
    expect(keys('Odder;3')).not.toEqual([odder]);
  });

  test('are counted where they are alike', () => {
    const [first, second, third] = keys('Odder;1', 'Odder;1', 'Odder;1');
    expect([second, third]).toEqual([`${String(first)}-2`, `${String(first)}-3`]);
  });
});
