import { describe, expect, test } from 'vitest';
import { withSingleStops, type Piece } from '../../src/components/inline/piece.ts';
import { reportContext } from '../../src/components/report-context.ts';
import { tableView } from '../../src/components/tables/table-view.ts';
import type { Field, PublicTable } from '../../src/domain/table.ts';
import { afterNumber } from '../../src/i18n/bound-text.ts';
import { sampleReport } from './preview/sample-report.ts';

const names = { organisations: new Map(), projects: new Map(), terms: new Map() };

function viewOf(fields: Field[], rows: PublicTable['rows'], locale: 'da' | 'en' = 'da') {
  const table: PublicTable = {
    name: 'egen',
    title: 'Egen tabel',
    path: 'egen.csv',
    keyColumn: 'id',
    fields: [{ name: 'id', title: 'Nøgle', type: 'text' }, ...fields],
    rows,
  };
  const report = { ...sampleReport, tables: [...sampleReport.tables, table] };
  return tableView(table, reportContext(report, names, locale), false);
}

describe('the head of a column', () => {
  const row = { key: 'a', cells: ['a', 2.5] };

  // The unit that stands in the descriptor alone says nothing to a reader of the table.
  test.each([
    ['Varighed', 'hours', 'timer'],
    ['Varighed', 'weeks', 'uger'],
    // Said by the title, by the cells, or counted and named by the title.
    ['Varighed i timer', 'hours', undefined],
    ['Andel', 'percent', undefined],
    ['Antal unge', 'persons', undefined],
  ] as const)('%s in %s says %s', (title, unit, said) => {
    const { columns } = viewOf([{ name: 'tal', title, type: 'number', unit }], [row]);
    expect(columns[0]?.unit?.text).toBe(said);
  });

  test('marks the page’s word in a head of the report’s words', () => {
    const fields: Field[] = [{ name: 'tal', title: 'Varighed', type: 'number', unit: 'hours' }];
    expect(viewOf(fields, [row], 'en').columns[0]?.unit).toEqual({ text: 'hours', lang: 'en' });
    expect(viewOf(fields, [row]).columns[0]?.unit).toEqual({ text: 'timer', lang: undefined });
  });
});

test('an address of the web leads there', () => {
  const href = 'https://www.dst.dk/da';
  const fields: Field[] = [{ name: 'kilde', title: 'Kilde', type: 'url' }];
  const { rows } = viewOf(fields, [{ key: 'a', cells: ['a', href] }]);
  expect(rows[0]?.cells).toEqual([[{ type: 'link', href, children: [href] }]]);
});

describe('a column of keys of its own table', () => {
  const fields: Field[] = [
    { name: 'status', title: 'Status', type: 'text' },
    { name: 'del_af', title: 'Del af', type: 'text' },
  ];
  const none = { absent: 'not-applicable' } as const;

  test('shows the rows by name', () => {
    const { rows } = viewOf(fields, [
      { key: 'uddannelse', cells: ['uddannelse', 'Under uddannelse', none] },
      { key: 'fgu', cells: ['fgu', 'FGU', 'uddannelse'] },
    ]);
    expect(rows[1]?.cells).toEqual(['FGU', 'Under uddannelse']);
  });

  test('is left as it is where a text is no key', () => {
    const { rows } = viewOf(fields, [
      { key: 'uddannelse', cells: ['uddannelse', 'Under uddannelse', 'uddannelse'] },
      { key: 'fgu', cells: ['fgu', 'FGU', 'noget andet'] },
    ]);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['uddannelse', 'noget andet']);
  });
});

describe('a full stop after a number', () => {
  test.each([
    ['23,7 pct.', '. Kommunerne', ' Kommunerne'],
    ['23,7 pct.', '.', ''],
    ['23,7 pct.', ', og', ', og'],
    ['24', '. Kommunerne', '. Kommunerne'],
    ['ca. 30 pct.', '... og så', '... og så'],
  ])('%s and %s', (number, following, left) => {
    expect(afterNumber(number, following)).toBe(left);
  });

  test('is left out among pieces, and not after words that end with one', () => {
    const bound = (text: string): Piece => ({ type: 'bound', text, href: '#', marks: [] });
    expect(withSingleStops([bound('11 pct.'), '. Så'])).toEqual([bound('11 pct.'), ' Så']);
    expect(withSingleStops(['fx.', '. Så'])).toEqual(['fx.', '. Så']);
  });
});
