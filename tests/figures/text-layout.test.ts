import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, textWidth, wrapText } from '../../src/figures/geometry.ts';
import { spreadLabels } from '../../src/figures/spread-labels.ts';
import { d, dotsPath, pathThrough } from '../../src/figures/marks.ts';

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText('Overgået til offentlig forsørgelse', 120)).toEqual([
      'Overgået til',
      'offentlig',
      'forsørgelse',
    ]);
  });

  test('breaks a word after its own hyphen first', () => {
    expect(wrapText('Ikast-Brande', 60)).toEqual(['Ikast-', 'Brande']);
  });

  test('parts a compound that is too wide where its parts meet', () => {
    expect(wrapText('beskæftigelsesindsatsen', 125)).toEqual(['beskæftigelses-', 'indsatsen']);
    expect(wrapText('Uddannelsesinstitutioner', 120)).toEqual(['Uddannelses-', 'institutioner']);
    expect(wrapText('arbejdsmarkedet', 100)).toEqual(['arbejds-', 'markedet']);
  });

  test('parts other words that are too wide between syllables', () => {
    expect(wrapText('Kommunalbestyrelse', 90)).toEqual(['Kommunal-', 'bestyrelse']);
  });

  test('parts what is no word where it must', () => {
    expect(wrapText('xxxxxxxxxxxx', 60)).toEqual(['xxxxxx-', 'xxxxxx']);
  });

  test('keeps a number and its unit together', () => {
    expect(wrapText('ca. 40\u00A0%', 55)).toEqual(['ca.', '40\u00A0%']);
  });

  test('has no line for an empty text', () => {
    expect(wrapText('', 100)).toEqual([]);
  });

  test('never makes a line wider than its room, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 80 }),
        fc.integer({ min: 48, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.every((line) => textWidth(line) <= width)).toBe(true);
          const letters = (all: string) => all.replaceAll(/[ -]/g, '');
          expect(letters(lines.join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('spreadLabels', () => {
  const label = (wanted: number) => ({ wanted, height: 20 });

  test('leaves labels where they wish to be while there is room', () => {
    expect(spreadLabels([label(50), label(100)], 0, 200)).toEqual([50, 100]);
  });

  test('moves two that touch equally far', () => {
    expect(spreadLabels([label(50), label(60)], 0, 200)).toEqual([45, 65]);
  });

  test('keeps all within top and bottom', () => {
    expect(spreadLabels([label(-5), label(195), label(199)], 0, 200)).toEqual([10, 170, 190]);
  });

  test('gives the middles in the order of the wishes', () => {
    expect(spreadLabels([label(100), label(50)], 0, 200)).toEqual([100, 50]);
  });

  test('never lets two overlap', () => {
    const wishes = fc.array(
      fc.record({
        wanted: fc.integer({ min: 0, max: 400 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = spreadLabels(all, 0, 400);
        const spans = all.map(({ height }, index) => ({ at: middles[index] ?? NaN, height }));
        spans.sort((a, b) => a.at - b.at);
        for (const [index, span] of spans.slice(1).entries()) {
          const before = spans[index] ?? span;
          expect(span.at - before.at + 1e-6).toBeGreaterThanOrEqual(
            (span.height + before.height) / 2,
          );
        }
      }),
    );
  });
});

describe('lengths', () => {
  test.each([
    [1.005, '1'],
    [2.3456, '2.35'],
    [-0.001, '0'],
    [40, '40'],
  ])('%d is written %s', (number, written) => {
    expect(numberText(number)).toBe(written);
    expect(d`M${number} 0h1`).toBe(`M${written} 0h1`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (number) => {
    expect(() => d`M${number} 0`).toThrow(RangeError);
  });
});

test('paths', () => {
  const points = [
    { x: 0, y: 1 },
    { x: 2.5, y: 3 },
  ];
  expect(pathThrough(points)).toBe('M0,1L2.5,3');
  expect(dotsPath(points)).toBe('M0 1h.01M2.5 3h.01');
});

test('an address breaks after its last slash that fits', () => {
  const address = 'https://maalestok.example/rapporter/lmi/v1.0/#figur';
  expect(wrapText(address, textWidth('https://maalestok.example/rapporter/') + 1)).toEqual([
    'https://maalestok.example/rapporter/',
    'lmi/v1.0/#figur',
  ]);
});
