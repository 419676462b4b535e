import { expect, test } from 'vitest';
import {
  readComparison,
  type GroupedComparison,
} from '../../src/figures/grouped-comparison/model.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import {
  drawComparison,
  layoutComparison,
  type ComparisonLayout,
  tabulateComparison,
} from '../../src/figures/grouped-comparison/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import {
  background,
  gaps,
  percentages,
  twelveGroups,
  withoutBases,
} from './grouped-comparison.examples.ts';

function comparison({ report, figure }: FigureExample) {
  return readComparison(report, figure.declaration as GroupedComparison, danish);
}

function layout(example: FigureExample, width = 640): ComparisonLayout {
  return layoutComparison(comparison(example), width, danish, () => '');
}

/** The number of each point, read back from where it is between the edges of the plot. */
function readBack({ rows }: ComparisonLayout, top: number) {
  return rows.map(({ lines }) =>
    lines.map(({ point, track: { left, right } }) =>
      point ? Math.round(((point.x - left) / (right - left)) * top * 10) / 10 : undefined,
    ),
  );
}

function rowTexts({ rows }: ComparisonLayout, row: number): string[][] {
  return rows[row]?.lines.map(({ labels }) => labels.map(({ text }) => plain(text))) ?? [];
}

test.each([320, 640])('at %i points are at the shares of table 6.1 of LMI', (width) => {
  // 4/11, 2/13 and 6/24; 3/11, 8/13 and 11/24; 5/11, 4/13 and 9/24; 2/11, 0/13 and 2/24.
  expect(readBack(layout(background, width), 100)).toEqual([
    [36.4, 15.4, 25],
    [27.3, 61.5, 45.8],
    [45.5, 30.8, 37.5],
    [18.2, 0, 8.3],
  ]);
});

test('each point has its group, its share, and the number of how many', () => {
  expect(rowTexts(layout(background), 1)).toEqual([
    ['Første runde', '27 %', '3 af 11'],
    ['Anden runde', '62 %', '8 af 13'],
    ['Alle', '46 %', '11 af 24'],
  ]);
});

test('numbers are drawn where the size of a group is not declared', () => {
  const drawn = layout(withoutBases);
  expect(readBack(drawn, 12)).toEqual([
    [4, 12],
    [7, 3],
  ]);
  expect(rowTexts(drawn, 0)).toEqual([
    ['Før', '4 af 20'],
    ['Efter', '12'],
  ]);
});

test('a share without its number, or of an unknown or empty group, has words and no point', () => {
  const drawn = layout(gaps);
  expect(readBack(drawn, 100)).toEqual([
    [25, undefined, undefined],
    [undefined, undefined, undefined],
    [100, undefined, undefined],
  ]);
  expect(rowTexts(drawn, 0).map((texts) => texts.filter((text) => /\d/.test(text)))).toEqual([
    ['25 %', '5 af 20'],
    ['3, grundlag'],
    ['0 af 0'],
  ]);
});

test('a size that is suppressed cannot be read anywhere', () => {
  const { columns, rows } = tabulateComparison(comparison(gaps), danish);
  expect(columns.map(({ title }) => plain(title))).toEqual([
    'Kendetegn',
    'Kendt (20 personer)',
    'Kendt, andel',
    'Ukendt størrelse (grundlag skjult af hensyn til anonymitet)',
    'Ukendt størrelse, andel',
    'Tom (0 personer)',
    'Tom, andel',
  ]);
  expect(rows[0]?.cells.map(({ text }) => plain(text))).toEqual([
    '5',
    '25 %',
    '3',
    'skjult af hensyn til anonymitet',
    '0',
    'ikke relevant',
  ]);
});

test('shares that the source gives are drawn as they are, with how many they are of', () => {
  const drawn = layout(percentages);
  expect(readBack(drawn, 100)).toEqual([
    [45.5, 12.5],
    [20, 62.5],
  ]);
  expect(rowTexts(drawn, 0)[0]).toEqual(['Mænd', '40 personer', '45,5 %']);
});

test('everything that belongs to a group can be switched off, and no two groups look alike', () => {
  const drawing = drawComparison(layout(twelveGroups));
  expect(drawing.series?.map(({ name }) => name)).toEqual(
    Array.from({ length: 12 }, (_, index) => `Hold ${index + 1}`),
  );
  const svg = writeMarks(drawing.marks);
  const third = svg.match(/<g class="series-\d s-3">.*?<\/g>/g) ?? [];
  expect(third).toHaveLength(2);
  expect(third.every((group) => group.includes('Hold 3') && group.includes('class="points"'))).toBe(
    true,
  );
  const looks = drawing.series?.map((_, index) => {
    const group = new RegExp(
      `class="(series-\\d) s-${index + 1}"><path class="points" d="M[\\d. ]+([^"]+)`,
    );
    return group.exec(svg)?.slice(1).join();
  });
  expect(new Set(looks).size).toBe(12);
});

test('the table has the counts, and the shares in whole percentages', () => {
  const { columns, rows } = tabulateComparison(comparison(background), danish);
  expect(columns.slice(1, 3).map(({ title }) => plain(title))).toEqual([
    'Første runde (11 personer)',
    'Første runde, andel',
  ]);
  expect(rows[1]?.cells.map(({ number }) => number)).toEqual([3, 27, 8, 62, 11, 46]);
  expect(rows[1]?.cells[0]?.reference).toEqual({
    table: 'kendetegn',
    row: 'r1',
    column: 'gruppe_1',
  });
});

test('a stop is in the middle of its row', () => {
  const { stops } = drawComparison(layout(background));
  const middles = layout(background).rows.map(({ lines }) => lines[1]?.track.middle);
  expect(stops?.at.map(({ position }) => position)).toEqual(middles);
  expect(stops?.at.map(({ rows }) => rows)).toEqual([[0], [1], [2], [3]]);
});
