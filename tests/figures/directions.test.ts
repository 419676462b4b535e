import { expect, test } from 'vitest';
import { changes } from '../../src/domain/figure.ts';
import { drawKeySign } from '../../src/figures/key-sign.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { changeShapes } from '../../src/figures/marks.ts';
import { danish } from './danish.ts';
import { absentDirections, progression } from './directions.examples.ts';
import type { FigureExample } from './example-report.ts';

function open({ report, figure }: FigureExample) {
  return openFigure(report, figure, danish);
}

/** The first line of an arrow: from its tail to its tip. */
function shaftOf(outline: string): { across: number; down: number } {
  const numbers = /^M(-?[\d.]+)[ ]?(-?[\d.]+)([LVH])(-?[\d.]+)[ ]?(-?[\d.]+)?/.exec(outline);
  const [, x = '', y = '', command, first = '', second = ''] = numbers ?? [];
  const end = { L: [first, second], V: [x, first], H: [first, y] }[command ?? ''] ?? [];
  return { across: Number(end[0]) - Number(x), down: Number(end[1]) - Number(y) };
}

test('measures down, raters across, with the arrows of the text about figure 6.1', () => {
  const { columns, rows } = open(progression).tabulate();
  expect(columns.map(({ title }) => title)).toEqual([
    'Målepunkt',
    'De unge',
    'Virksomhederne',
    'Rådgiverne',
  ]);
  expect(rows.map(({ header, cells }) => [header.text, ...cells.map(({ sign }) => sign)])).toEqual([
    ['Mødedisciplin', 'down', 'down', 'down'],
    ['At gøre arbejdet færdigt', 'up', 'up', 'up'],
    ['At forstå en instruktion', 'up', 'up', 'up'],
    ['At samarbejde', 'down', 'up', 'up'],
    ['Personlig hygiejne', 'unchanged', 'unchanged', 'slightly-up'],
  ]);
});

test('next to an arrow is the word of the source', () => {
  const { rows } = open(progression).tabulate();
  expect(rows[4]?.cells.map(({ text }) => text)).toEqual(['Uændret', 'Uændret', 'Lidt op']);
});

test('what is not known has words and no arrow', () => {
  const [first] = open(absentDirections).tabulate().rows;
  expect(first?.cells[0]).toEqual({
    text: danish.absence('unknown'),
    reference: { table: 'progression', row: 'r0', column: 'maaler_0' },
  });
  expect(first?.cells[1]?.text).toBe(danish.absence('suppressed'));
  // Of the six cells two hold a direction: slightly down, and up.
  const svg = writeMarks(open(absentDirections).draw(640).marks);
  expect(svg.match(/class="mark /g)).toHaveLength(2);
});

test('a value without a sign is refused', () => {
  const { report, figure } = progression;
  const declaration = { ...figure.declaration, signs: { op: 'up', ned: 'down' } };
  const broken = { ...figure, declaration } as typeof figure;
  expect(() => openFigure(report, broken, danish)).toThrow('no sign for "uaendret"');
});

test('every arrow is as long as the others and points its own way', () => {
  const shafts = changes.map((change) => shaftOf(changeShapes[change].outline ?? ''));
  expect(shafts.map(({ across, down }) => Math.round(Math.hypot(across, down)))).toEqual([
    12, 12, 12, 12, 12,
  ]);
  // Degrees below level: straight up first.
  const angles = shafts.map(({ across, down }) => (Math.atan2(down, across) * 180) / Math.PI);
  expect(angles.map(Math.round)).toEqual([-90, -45, 0, 45, 90]);
});

test.each(changes)('the key draws %s as the grid does', (change) => {
  expect(writeMarks(drawKeySign(change))).toContain(`class="mark mark-${change}"`);
});
