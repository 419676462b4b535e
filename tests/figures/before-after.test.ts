import { expect, test } from 'vitest';
import { layoutPairs, type PairsLayout } from '../../src/figures/before-after/layout.ts';
import { readPairs, type BeforeAfter } from '../../src/figures/before-after/model.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { tabulatePairs, drawPairs } from '../../src/figures/before-after/kind.ts';
import { employment, network, oneEnd, places, unitsApart } from './before-after.examples.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';

function pairs({ report, figure }: FigureExample) {
  return readPairs(report, figure.declaration as BeforeAfter, danish);
}

function layout(example: FigureExample, width = 640): PairsLayout {
  return layoutPairs(pairs(example), width, danish, () => '');
}

function rowsIn({ panels }: PairsLayout) {
  return panels.flatMap(({ rows }) => rows);
}

/** Both numbers of each row, read back from where their points are between the edges of the plot. */
function readBack(drawn: PairsLayout, top: number, panel = 0) {
  return drawn.panels[panel]?.rows.map(({ before, after, track: { left, right } }) =>
    [before, after].map((point) =>
      point ? Math.round(((point.x - left) / (right - left)) * top * 10) / 10 : undefined,
    ),
  );
}

function textsOf(drawn: PairsLayout, row: number): string[] {
  return rowsIn(drawn)[row]?.labels.map(({ text }) => plain(text)) ?? [];
}

test.each([320, 640])('at %i points are at the numbers of table 13 of Route 25', (width) => {
  expect(readBack(layout(employment, width), 30)).toEqual([
    [15.1, 17.1],
    [8.4, 17.1],
    [4.3, 30],
    [7.3, 6.4],
  ]);
});

test.each([320, 640])('at %i points are at the companies of section 3.1 of PÅ VEJ', (width) => {
  expect(readBack(layout(network, width), 30)).toEqual([
    [5, 10],
    [20, 30],
  ]);
});

test('both numbers have their base', () => {
  expect(textsOf(layout(employment), 2)).toEqual([
    'Odder',
    'lille grundlag',
    '4,3 %',
    '25 forløb',
    '→',
    '30 %',
    '50 forløb',
  ]);
});

test('a row with fewer than the limit behind one of its numbers is lighter and says so', () => {
  const drawn = layout(employment);
  expect(rowsIn(drawn).map(({ isSmall }) => isSmall)).toEqual([false, true, true, true]);
  const svg = writeMarks(drawPairs(drawn).marks);
  expect(svg.match(/class="few"/g)).toHaveLength(3);
  expect(drawn.keys.at(-1)).toEqual({
    sign: 'few',
    text: 'Lille grundlag: færre end 30 bag mindst ét af de to tal',
  });
});

test('a base that is the limit itself is not small', () => {
  // 24, 25 and 27 behind the first number of the three municipalities.
  const declaration = { ...(employment.figure.declaration as BeforeAfter), minimumBase: 25 };
  const [panel] = readPairs(employment.report, declaration, danish).panels;
  expect(panel?.pairs.map(({ isSmall }) => isSmall)).toEqual([false, true, false, false]);
});

test('a base that is unknown is said, and is not small', () => {
  const drawn = layout(oneEnd);
  expect(rowsIn(drawn)[3]?.isSmall).toBe(false);
  expect(textsOf(drawn, 3).join(' ')).toContain('grundlag ikke oplyst');
});

test('only the end that is known has a point, and there is no line between', () => {
  const drawn = layout(oneEnd);
  expect(readBack(drawn, 50)?.slice(0, 3)).toEqual([
    [undefined, 40],
    [20, undefined],
    [undefined, undefined],
  ]);
  expect(textsOf(drawn, 0)).toContain('ikke oplyst');
  const [panel] = drawn.panels;
  const alone = { ...drawn, panels: panel ? [{ ...panel, rows: panel.rows.slice(0, 3) }] : [] };
  expect(writeMarks(drawPairs(alone).marks)).not.toContain('class="line"');
});

test('what did not change has one mark and a word', () => {
  const drawn = layout(oneEnd);
  expect(rowsIn(drawn).map(({ unchanged }) => unchanged)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(textsOf(drawn, 4)).toContain('uændret');
  expect(textsOf(drawn, 5)).toContain('uændret, lille grundlag');
  expect(writeMarks(drawPairs(drawn).marks).match(/class="ring"/g)).toHaveLength(2);
});

test('two unknown numbers are not said to be the same', () => {
  expect(rowsIn(layout(oneEnd))[2]?.unchanged).toBe(false);
});

test('each unit has a panel and a scale of its own, percentages to 100', () => {
  const drawn = layout(unitsApart);
  expect(drawn.panels.map(({ headings }) => headings[0]?.text)).toEqual([
    'Timer om ugen',
    'Procent',
    'Kroner i timen',
  ]);
  expect(readBack(drawn, 20, 0)).toEqual([[12, 18.5]]);
  expect(readBack(drawn, 100, 1)).toEqual([
    [20, 55],
    [30, 25],
  ]);
});

test('the head of an arrow points the way that the number went', () => {
  const lines = writeMarks(drawPairs(layout(places)).marks).match(/<path class="line"[^>]*>/g);
  // Odder rises from 40 to 60: back to the left, then to its tip on the right. Egedal falls from 70 to 50.
  expect(lines?.[1]).toMatch(/l5 5l-5 5"/);
  expect(lines?.[3]).toMatch(/l-5 5l5 5"/);
});

test('a municipality has its name and its colour in the report', () => {
  expect(rowsIn(layout(places)).map(({ colour }) => colour)).toEqual([2, 0]);
  expect(textsOf(layout(places), 0)[0]).toBe('Odder');
});

test('the words that both heads begin with are said once', () => {
  const { heads, keys } = layout(employment);
  expect(heads.map(({ text }) => text)).toEqual(['I beskæftigelse', '2009-2010', '2012-2013']);
  expect(keys.slice(0, 2)).toEqual([
    { sign: 'before', text: '2009-2010', own: true },
    { sign: 'after', text: '2012-2013', own: true },
  ]);
});

test('heads of long words leave their room to the points, and are in the key', () => {
  const declaration = { ...(network.figure.declaration as BeforeAfter) };
  const [table] = network.report.tables;
  const fields = table?.fields.map((field) =>
    field.name === 'efter' ? { ...field, title: 'Evalueringstidspunktet' } : field,
  );
  const tables = table && fields ? [{ ...table, fields }] : [];
  const figure = readPairs({ ...network.report, tables }, declaration, danish);
  const { heads, keys } = layoutPairs(figure, 640, danish, () => '');
  expect(heads).toEqual([]);
  expect(keys[1]).toEqual({ sign: 'after', text: 'Evalueringstidspunktet', own: true });
});

test('the table has the same numbers with their bases, in the order of the rows', () => {
  const { columns, rows } = tabulatePairs(pairs(employment), danish);
  expect(columns.map(({ title }) => title)).toEqual([
    'Område',
    'I beskæftigelse 2009-2010',
    'Forløb 2009-2010',
    'I beskæftigelse 2012-2013',
    'Forløb 2012-2013',
  ]);
  expect(rows.map(({ header }) => header.text)).toEqual([
    'Hele landet',
    'Ikast-Brande (lille grundlag)',
    'Odder (lille grundlag)',
    'Egedal (lille grundlag)',
  ]);
  expect(rows[0]?.cells.map(({ number }) => number)).toEqual([15.1, 5012, 17.1, 11516]);
});

test('where units differ each number in the table says its own', () => {
  const { rows } = tabulatePairs(pairs(unitsApart), danish);
  expect(rows.map(({ cells }) => plain(cells[1]?.text ?? ''))).toEqual([
    '18,5 timer om ugen',
    '55 %',
    '25 %',
    '125 kr. i timen',
  ]);
});

test('a row that is measured in two units is refused', () => {
  const figure = { ...(employment.figure.declaration as BeforeAfter), after: 'forloeb_efter' };
  expect(() => readPairs(employment.report, figure, danish)).toThrow('two units');
});
