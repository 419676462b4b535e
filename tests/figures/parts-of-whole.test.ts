import { expect, test } from 'vitest';
import { layoutParts, type PartsLayout } from '../../src/figures/parts-of-whole/layout.ts';
import { readWhole, type PartsOfWhole } from '../../src/figures/parts-of-whole/model.ts';
import { tabulateParts, drawParts } from '../../src/figures/parts-of-whole/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { labelsIn } from './labels-in.ts';
import {
  nestedParts,
  partsAsBars,
  shortOfTotal,
  suppressedParts,
} from './parts-of-whole.examples.ts';

const noMarks = () => '';

function wholeOf({ report, figure }: FigureExample, more: Partial<PartsOfWhole> = {}) {
  return readWhole(report, { ...(figure.declaration as PartsOfWhole), ...more }, danish);
}

function layout(example: FigureExample, width = 640): PartsLayout {
  return layoutParts(wholeOf(example), width, danish, noMarks);
}

function partIn({ parts }: PartsLayout, key: string) {
  const part = parts.find((one) => one.key === key);
  if (!part) throw new Error(`no part ${key}`);
  return part;
}

test.each([320, 640])(
  'at %i there is one dot for each person, the parts of a part counted once',
  (width) => {
    const { form, parts } = layout(nestedParts, width);
    expect(form).toBe('dots');
    expect(parts.map(({ key, dots }) => [key, dots.length])).toEqual([
      ['job', 4],
      ['uddannelse', 6],
      ['offentlig', 22],
    ]);
  },
);

test('six in education are drawn as 2, 1, 2 and 1, a gap of 8 between', () => {
  const { dots } = partIn(layout(nestedParts, 320), 'uddannelse');
  expect(dots.map(({ x }) => x)).toEqual([8, 24, 48, 72, 88, 112]);
});

test('the parts of a part are named with their numbers', () => {
  const { labels } = partIn(layout(nestedParts), 'uddannelse');
  expect(plain(labels.at(-1)?.text ?? '')).toBe('FGU 2 · STU 1 · EUD 2 · HF 1');
});

test('the twenty-first dot begins a second line', () => {
  const { dots } = partIn(layout(nestedParts, 320), 'offentlig');
  expect(dots[20]?.x).toBe(dots[0]?.x);
  expect((dots[20]?.y ?? 0) - (dots[0]?.y ?? 0)).toBe(16);
});

test('above a hundred a bar is as long as its share of the whole', () => {
  const drawn = layout(partsAsBars);
  expect(drawn.form).toBe('bars');
  const lengths = ['a', 'b', 'c'].map((key) => {
    const { bars, track } = partIn(drawn, key);
    return bars.reduce((sum, bar) => sum + bar.width, 0) / (track?.width ?? NaN);
  });
  // 50, 100 and 50 of 200.
  expect(lengths).toEqual([0.25, 0.5, 0.25]);
});

test('the bars of a part’s parts are end to end', () => {
  const [first, second] = partIn(layout(partsAsBars), 'b').bars;
  expect(second?.x).toBeCloseTo((first?.x ?? NaN) + (first?.width ?? NaN), 9);
  // 25 and 75.
  expect((second?.width ?? NaN) / (first?.width ?? NaN)).toBeCloseTo(3, 9);
});

test('a hidden part has words and no dot, and nothing gives it away', () => {
  const drawn = layout(suppressedParts);
  expect(partIn(drawn, 'b').dots).toEqual([]);
  const texts = labelsIn(drawParts(drawn)).map(({ text }) => text);
  expect(texts.join(' ')).toContain('skjult af hensyn');
  expect(texts.join(' ')).toContain('ikke oplyst');
  // 18 - 12 = 6 would be the two hidden parts together.
  expect(texts).not.toContain('6');
  expect(texts.join(' ')).not.toContain('fordelt');
});

test('parts that fall short of the total say so', () => {
  const texts = labelsIn(drawParts(layout(shortOfTotal))).map(({ text }) => text);
  expect(texts).toContain('fordelt: 23');
});

test('what the headline is not about is set aside', () => {
  const whole = wholeOf(nestedParts, { highlight: ['job', 'uddannelse'] });
  const { parts } = layoutParts(whole, 640, danish, noMarks);
  expect(parts.map(({ highlighted }) => highlighted)).toEqual([true, true, false]);
});

test('the table has the parts of a part under it, and the total last', () => {
  const { rows } = tabulateParts(wholeOf(nestedParts), danish);
  expect(rows.map(({ header, depth, cells }) => [header.text, depth, cells[0]?.text])).toEqual([
    ['Ordinært job', 0, '4'],
    ['Uddannelse', 0, '6'],
    ['FGU', 1, '2'],
    ['STU', 1, '1'],
    ['EUD', 1, '2'],
    ['HF', 1, '1'],
    ['Offentlig forsørgelse', 0, '22'],
    ['I alt', 0, '32'],
  ]);
});

test('rows that are parts of each other are refused', () => {
  const { report, figure } = nestedParts;
  const [table] = report.tables;
  const rows = table?.rows.map((row) =>
    row.key === 'uddannelse' ? { ...row, cells: row.cells.with(2, 'fgu') } : row,
  );
  const broken = { ...report, tables: [{ ...table, rows }] } as typeof report;
  expect(() => readWhole(broken, figure.declaration as PartsOfWhole, danish)).toThrow(
    'parts of each other',
  );
});
