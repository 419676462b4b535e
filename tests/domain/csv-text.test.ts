import { parse as parseStrictly } from 'csv-parse/sync';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText, type CsvFlavour, harmlessText } from '../../src/domain/csv-text.ts';

const delimiters = { machine: ',', 'danish-excel': ';' } as const;
const other = { machine: ';', 'danish-excel': ',' } as const;
const flavours = ['machine', 'danish-excel'] as const satisfies CsvFlavour[];

/**
 * What begins a formula in a spreadsheet: the characters that OWASP's page on CSV injection lists (`=`, `+`, `-`,
 * `@`, TAB, CR, LF, and the full-width forms), and `|`, `%` and NUL, which older lists have.
 */
const starters = ['=', '+', '-', '@', '|', '%', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const startsFormula = /^[=+\-@|%\t\r\n\0＝＋－＠]/;

/** Ways to bring a formula to the beginning of a cell. */
const frames = [
  (formula: string) => formula,
  (formula: string) => `  ${formula}`,
  (formula: string) => `"${formula}"`,
  (formula: string) => `a;${formula}`,
  (formula: string) => `a,${formula}`,
  (formula: string) => `a;"${formula}`,
  (formula: string) => `a, ""${formula}`,
  (formula: string) => `a;b,${formula};c`,
  (formula: string) => `a\n${formula}`,
  (formula: string) => `a\r\n${formula}`,
];

const payloads = starters.flatMap((starter) =>
  frames.map((frame) => frame(`${starter}cmd|' /C calc'!A0`)),
);

const goodTexts = [
  'Ungeguide',
  'a; b, c',
  'Han sagde "ja", og gik',
  "'90erne",
  '12-17 år',
  'a@b.dk',
  'Mål – del 2',
  '½ time',
  'linje\nbrud',
  '100 %',
];

describe('a text that a spreadsheet would run', () => {
  test('comes in at least 120 forms', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(120);
  });

  test.each(flavours)('is harmless in both readings of %s', (flavour) => {
    for (const payload of payloads) {
      const csv = csvText(['id', payload], [['a', payload, -5]], flavour);
      expect(dangers(csv), JSON.stringify(payload)).toEqual([]);
    }
  });

  test.each(flavours)('survives in %s', (flavour) => {
    for (const payload of payloads) expect(readBack(payload, flavour)).toBe(payload);
  });

  test('keeps the apostrophe before it in sight', () => {
    expect(csvText(['a'], [['=1+1']])).toBe(`a\r\n"'=1+1"\r\n`);
    expect(csvText(['=a'], [])).toBe(`"'=a"\r\n`);
    expect(csvText(['a'], [['a;=1']])).toBe(`a\r\n"a;'=1"\r\n`);
    expect(csvText(['a'], [['a,=1']], 'danish-excel')).toBe(`\uFEFFa\r\n"a,'=1"\r\n`);
  });
});

test.each(flavours)('a text that is no formula is written as it is, in %s', (flavour) => {
  for (const text of goodTexts) expect(harmlessText(text, other[flavour])).toBe(text);
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...starters, ';', ',', '"', "'", ' ', 'a', '1') }),
    fc.constantFrom(...payloads),
  );
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const table = fc.array(fc.tuple(text, cell, cell), { minLength: 1, maxLength: 4 });

  test('begins a cell with a formula in neither reading', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...flavours), (rows, flavour) => {
        expect(dangers(csvText(['a', 'b', 'c'], rows, flavour))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('survives, and so do numbers', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...flavours), (rows, flavour) => {
        const written = csvText(['a', 'b', 'c'], rows, flavour);
        const read = cellsOf(written, delimiters[flavour]).slice(1);
        expect(read).toEqual(rows.map((row) => row.map((value) => asWritten(value, flavour))));
      }),
      { numRuns: 1000 },
    );
  });

  test('comes back when the apostrophes are taken away', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...flavours), (given, flavour) => {
        expect(withoutApostrophes(harmlessText(given, other[flavour]), other[flavour])).toBe(given);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Cells of either reading, by either of two parsers, that begin as a formula does and are no number of ours. */
function dangers(csv: string): string[] {
  const readings = [',', ';'].flatMap((delimiter) => [
    ...cellsOf(csv, delimiter).flat(),
    ...loosely(csv, delimiter).flat(),
  ]);
  return readings.filter((cell) => startsFormula.test(cell) && !/^-\d[\d.,e+-]*$/.test(cell));
}

function cellsOf(csv: string, delimiter: string): string[][] {
  return parseStrictly(csv, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** By a parser that forgives, where every kind of line end is one. */
function loosely(csv: string, delimiter: string): string[][] {
  const lines = csv.replace('\uFEFF', '').replaceAll(/\r\n?/g, '\n');
  return papaparse.parse(lines, { header: false, delimiter, newline: '\n' }).data;
}

function readBack(text: string, flavour: CsvFlavour): string | undefined {
  const [, row] = cellsOf(csvText(['a', 'b'], [['x', text]], flavour), delimiters[flavour]);
  return row && withoutApostrophes(row[1] ?? '', other[flavour]);
}

/** The way back, written anew from the sentence that describes it. */
function withoutApostrophes(text: string, delimiter: string): string {
  const blank = '[" \\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]*';
  const starter = '=+\\-@|%\\t\\0＝＋－＠';
  const places = [
    `(?<=^${blank})'(?='*[${starter}\\r\\n])`,
    `(?<=[${delimiter}]${blank})'(?='*(?:[${starter}\\r\\n]|$))`,
    `(?<=[\\r\\n]${blank})'(?='*(?:[${starter}]|$))`,
  ];
  return text.replace(new RegExp(places.join('|'), 'g'), '');
}

function asWritten(value: string | number | boolean, flavour: CsvFlavour): string {
  if (typeof value === 'string') return harmlessText(value, other[flavour]);
  return flavour === 'danish-excel' ? String(value).replace('.', ',') : String(value);
}
