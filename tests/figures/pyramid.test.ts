import { expect, test } from 'vitest';
import type { Declaration } from '../../src/figures/figure.ts';
import { figureWidths } from '../../src/figures/geometry.ts';
import { tabulatePyramid } from '../../src/figures/pyramid/kind.ts';
import { layoutPyramid, readPyramid } from '../../src/figures/pyramid/layout.ts';
import { noteMarker } from '../../src/figures/words.ts';
import { danish } from './danish.ts';
import { ages } from './pyramid.examples.ts';

const pyramid = readPyramid(ages.report, ages.figure.declaration as Declaration<'pyramid'>, danish);

test.each(Object.values(figureWidths))(
  'both sides go from one line on one scale at %i',
  (width) => {
    const { rows, centre } = layoutPyramid(pyramid, width, danish, noteMarker([]));
    const unit = (rows[3]?.bars[1]?.box.width ?? 0) / 95;
    for (const [index, { bars }] of rows.slice(0, 6).entries()) {
      const [left, right] = bars.map(({ box }) => box);
      const sizes = [
        [12, 9],
        [31, 44],
        [58, 61],
        [72, 95],
        [64, 70],
        [41, 53],
      ][index];
      expect((left?.width ?? 0) / unit).toBeCloseTo(sizes?.[0] ?? 0);
      expect((right?.width ?? 0) / unit).toBeCloseTo(sizes?.[1] ?? 0);
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeCloseTo(centre.at);
      expect(right?.x).toBeCloseTo(centre.at);
    }
    // Of a hidden number there is no bar.
    expect(rows[6]?.bars).toHaveLength(1);
  },
);

test('the table has both sides', () => {
  const { columns, rows } = tabulatePyramid(pyramid, danish);
  expect(columns.map(({ title }) => title)).toEqual(['Alder', 'Kvinder', 'Mænd']);
  expect(rows[1]?.cells.map(({ number }) => number)).toEqual([31, 44]);
});
