import { scaleLinear } from 'd3-scale';
import { expect, test } from 'vitest';
import { layoutBullet } from '../../src/figures/target-against-result/bullet.ts';
import { layoutBullets } from '../../src/figures/target-against-result/layout.ts';
import { readPanels, type GoalFigure } from '../../src/figures/target-against-result/model.ts';
import type { Assessment } from '../../src/domain/goal.ts';
import { tabulateBullets } from '../../src/figures/target-against-result/kind.ts';
import { labelBox } from './labels-in.ts';
import { danish, plain } from './danish.ts';
import { none, result, target, type FigureExample } from './example-report.ts';
import { referrals, unitsApart, withoutResults } from './target-against-result.examples.ts';
import type { Direction } from '../../src/domain/codes.ts';

function panelsOf({ report, figure }: FigureExample) {
  return readPanels(report, figure.declaration as GoalFigure);
}

function layout(example: FigureExample, width = 640) {
  return layoutBullets(panelsOf(example), width, danish, () => '');
}

function bullet(part: Partial<Assessment>, direction: Direction = 'at-least') {
  const row: Assessment = {
    verdict: 'met',
    interim: false,
    exceeded: false,
    receipt: { rule: '', inputs: [], steps: [] },
    ...part,
  };
  // A hundred units are 200 px, from 100 to 300.
  return layoutBullet(row, direction, scaleLinear([0, 100], [100, 300]), 0);
}

test('a result below its target is a bar that ends before the tick', () => {
  const { bar, excess, target: tick } = bullet({ ...target(40), ...result(35) });
  expect(bar).toMatchObject({ x: 100, width: 70 });
  expect(tick).toMatchObject({ sign: 'target', x: 179, width: 2 });
  expect(excess).toBeUndefined();
});

test('a result beyond its target goes on in another tone from the tick', () => {
  const { bar, excess } = bullet({ exceeded: true, ...target(40), ...result(58) });
  expect(bar).toMatchObject({ x: 100, width: 80 });
  expect(excess).toMatchObject({ x: 180, width: 36 });
});

test('a range is a band, and what lies beyond it starts at its far end', () => {
  const drawn = bullet({ exceeded: true, ...target(10, 12), ...result(16) });
  expect(drawn.target).toMatchObject({ sign: 'band', x: 120, width: 4 });
  expect(drawn.bar).toMatchObject({ x: 100, width: 24 });
  expect(drawn.excess).toMatchObject({ x: 124, width: 8 });
});

test('a limit has a sign of its own, and a result beyond it is no excess', () => {
  const drawn = bullet({ ...target(undefined, 25), ...result(30) }, 'at-most');
  expect(drawn.target).toMatchObject({ sign: 'limit', x: 149 });
  expect(drawn.bar).toMatchObject({ x: 100, width: 60 });
  expect(drawn.excess).toBeUndefined();
});

test('zero is seen, and an unknown result is not zero', () => {
  expect(bullet({ ...target(8), ...result(0) })).toMatchObject({ bar: { x: 100, width: 2 } });
  const unknown = bullet({ ...target(8), ...none('unknown') });
  expect(unknown.bar).toBeUndefined();
  expect(unknown.absent).toMatchObject({ x: 100, width: 200 });
});

test('an interval goes from its low to its high end', () => {
  const { interval } = bullet({ interval: { low: 43.5, high: 90 }, ...target(80), ...result(73) });
  expect(interval).toMatchObject({ x: 187, width: 93 });
});

test.each([320, 640])('at %i the lengths of bars read back as the results', (width) => {
  const [panel] = layout(referrals, width).panels;
  const lengths = panel?.rows.map(
    ({ bullet: drawn }) => (drawn?.bar?.width ?? 0) + (drawn?.excess?.width ?? 0),
  );
  const scale = (lengths?.[0] ?? NaN) / 100;
  expect(lengths?.map((length) => Math.round(length / scale))).toEqual([100, 58, 35]);
});

test('goals of different units are in panels of their own', () => {
  const { panels } = layout(unitsApart);
  expect(panels.map(({ headings }) => headings[0]?.text)).toEqual([
    'Procent',
    'Virksomheder',
    'Vurderes af evaluator',
  ]);
  const above = panels.map(({ headings: [heading], line = NaN }) =>
    heading ? labelBox(heading).y - line : NaN,
  );
  expect(Math.min(...above)).toBeGreaterThan(0);
  const [first, second] = panels;
  const last = first?.rows.at(-1)?.labels.at(-1);
  expect(second?.line).toBeGreaterThan(last?.y ?? NaN);
});

test('one unit needs no heading and no line', () => {
  const [panel] = layout(referrals).panels;
  expect(panel?.line).toBeUndefined();
  expect(panel?.headings.map(({ text }) => text)).toEqual(['Unge på 18-30 år visiteres']);
});

test('a percentage is drawn against a hundred', () => {
  const [panel] = panelsOf(unitsApart);
  const rows = layout({ ...unitsApart }).panels[0]?.rows ?? [];
  expect(panel?.unit).toBe('percent');
  // 30 of 100, where the absent line of 100 units would reach the end of the plot.
  const { bar, zero } = rows[1]?.bullet ?? {};
  const band = rows[0]?.bullet?.target;
  const perUnit = (band?.width ?? NaN) / 10;
  expect((bar?.width ?? NaN) / perUnit).toBeCloseTo(30, 6);
  expect((zero?.x ?? NaN) + 0.5).toBeCloseTo(bar?.x ?? NaN, 9);
});

test('what is not known is said in words', () => {
  const { rows } = tabulateBullets(panelsOf(withoutResults), danish);
  expect(rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => plain(text)))).toEqual([
    ['16', 'ikke oplyst'],
    ['16', 'foreligger ikke endnu'],
    ['10', 'skjult af hensyn til anonymitet'],
    ['ikke et mål her', 'ikke relevant'],
    ['ikke et mål her', '20'],
    ['8', '0'],
  ]);
});

test('a share has its base, an interim result says so, and the evaluator is heard', () => {
  const [first] = tabulateBullets(panelsOf(unitsApart), danish).rows;
  expect(first?.cells.map(({ text }) => plain(text))).toEqual([
    '80–90 %',
    '72,7 % (8 af 11)',
    'Ikke opfyldt (foreløbigt, evaluator: delvist opfyldt)',
  ]);
});

test('only the signs and verdicts that are drawn are explained', () => {
  expect(layout(referrals).keys.map(({ sign }) => sign)).toEqual([
    'bar',
    'target',
    'excess',
    'met',
  ]);
});
