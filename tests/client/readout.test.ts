import { describe, expect, test } from 'vitest';

import { readAt, sayReadout, type Numbers } from '../../src/client/readout.ts';

const table = (titles: string[], rows: string[][], depths: number[] = []): Numbers => ({
  columns: titles.map((title, index) => ({ title, numeric: index > 0, series: -1 })),
  rows: rows.map((cells, index) => ({ cells, depth: depths[index] ?? 0, series: -1 })),
});

/** The same table, whose rows belong to series. */
const inSeries = ({ columns, rows }: Numbers, series: number[]): Numbers => ({
  columns,
  rows: rows.map((row, index) => ({ ...row, series: series[index] ?? -1 })),
});

const stopsAt = (...rows: number[][]) =>
  rows.map((each, index) => ({ position: index, rows: each, height: 26 }));

/** Two series at two weeks; the second week is known of one only. */
const curves = {
  numbers: inSeries(
    table(
      ['Kommune', 'Uge', 'Andel', 'Deltagere'],
      [
        ['Egedal', '10', '20 %', '42'],
        ['Egedal', '45', '40 %', '40'],
        ['Odder', '10', '25 %', '53'],
      ],
    ),
    [0, 0, 1],
  ),
  axis: 'x',
  stops: stopsAt([0, 2], [1]),
};

describe('along an axis', () => {
  test('what all rows share is said once; each row is a line of its series', () => {
    expect(readAt(curves, 0, [])).toEqual({
      heading: 'Uge 10',
      titles: ['Andel', 'Deltagere'],
      lines: [
        { name: 'Egedal', values: ['20 %', '42'], depth: 0, series: 0 },
        { name: 'Odder', values: ['25 %', '53'], depth: 0, series: 1 },
      ],
    });
  });

  test('a series that is switched off is left out', () => {
    expect(readAt(curves, 0, [0]).lines.map(({ name }) => name)).toEqual(['Odder']);
    expect(readAt(curves, 1, [0]).lines).toEqual([]);
  });

  test('a single series has a line for each column', () => {
    const one = { ...curves, stops: stopsAt([0], [1]) };
    expect(readAt(one, 1, [])).toEqual({
      heading: 'Uge 45',
      titles: [],
      lines: [
        { name: 'Kommune', values: ['Egedal'], depth: 0, series: -1 },
        { name: 'Andel', values: ['40 %'], depth: 0, series: -1 },
        { name: 'Deltagere', values: ['40'], depth: 0, series: -1 },
      ],
    });
  });
});

describe('down a picture', () => {
  test('one row is headed by its name', () => {
    const numbers = table(['Mål', 'Måltal', 'Resultat'], [['Unge', '30', '21']]);
    expect(readAt({ numbers, axis: 'y', stops: stopsAt([0]) }, 0, [])).toEqual({
      heading: 'Unge',
      titles: [],
      lines: [
        { name: 'Måltal', values: ['30'], depth: 0, series: -1 },
        { name: 'Resultat', values: ['21'], depth: 0, series: -1 },
      ],
    });
  });

  /** A head says more than the name of its series: `Egedal (11 personer)`. */
  test('columns of series are lines, and are left out when they are switched off', () => {
    const { rows, columns } = table(
      ['Gruppe', 'Egedal (11 personer)', 'Egedal, andel', 'Odder (13 personer)'],
      [['15-17 år', '5', '45 %', '4']],
    );
    const [header, ...others] = columns;
    const groups = others.map((column, index) => ({ ...column, series: index < 2 ? 0 : 1 }));
    const numbers = { rows, columns: header ? [header, ...groups] : [] };
    const reading = { numbers, axis: 'y', stops: stopsAt([0]) };
    expect(readAt(reading, 0, [1]).lines).toEqual([
      { name: 'Egedal (11 personer)', values: ['5'], depth: 0, series: 0 },
      { name: 'Egedal, andel', values: ['45 %'], depth: 0, series: 0 },
    ]);
    expect(readAt(reading, 0, [0]).lines.map(({ values }) => values)).toEqual([['4']]);
  });

  test('a row of a series that is switched off has no numbers', () => {
    const plain = table(
      ['Gruppe', 'Antal'],
      [
        ['15-17 år', '5'],
        ['18-30 år', '4'],
      ],
    );
    const reading = { numbers: inSeries(plain, [0, 1]), axis: 'y', stops: stopsAt([0], [1]) };
    expect(readAt(reading, 1, [0]).lines.map(({ values }) => values)).toEqual([['4']]);
    expect(readAt(reading, 1, [1])).toEqual({ heading: '18-30 år', titles: [], lines: [] });
  });

  /** A part of 6 with the parts 2 and 6: equal numbers are no heading. */
  test('parts of a part stand below it, also where their numbers are equal', () => {
    const numbers = table(
      ['Status', 'Antal'],
      [
        ['Job', '4'],
        ['Uddannelse', '6'],
        ['FGU', '6'],
      ],
      [0, 0, 1],
    );
    const reading = { numbers, axis: 'y', stops: stopsAt([0], [1, 2]) };
    expect(readAt(reading, 1, [])).toEqual({
      heading: '',
      titles: ['Antal'],
      lines: [
        { name: 'Uddannelse', values: ['6'], depth: 0, series: -1 },
        { name: 'FGU', values: ['6'], depth: 1, series: -1 },
      ],
    });
  });
});

describe('aloud', () => {
  test('columns are named where there are several', () => {
    expect(sayReadout(readAt(curves, 0, []), '1 af 2')).toBe(
      'Uge 10, 1 af 2. Egedal: Andel 20 %, Deltagere 42; Odder: Andel 25 %, Deltagere 53',
    );
  });

  test('a line with one value needs no more than its name', () => {
    const readout = {
      heading: '',
      titles: ['Antal'],
      lines: [{ name: 'Job', values: ['4'], depth: 0, series: -1 }],
    };
    expect(sayReadout(readout, '1 af 6')).toBe('1 af 6. Job: 4');
  });
});
