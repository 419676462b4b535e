import { expect, test } from 'vitest';
import { openFigure } from '../../src/figures/kinds.ts';
import { layoutStar, type StarLayout } from '../../src/figures/star-diagram/layout.ts';
import { readStar, type StarDiagram } from '../../src/figures/star-diagram/model.ts';
import { exampleSlug } from './all-examples.ts';
import { danish } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { labelBox } from './labels-in.ts';
import { starExamples, starfish } from './star-diagram.examples.ts';

const noMarks = () => '';

function layout({ report, figure }: FigureExample, width: number): StarLayout {
  return layoutStar(readStar(report, figure.declaration as StarDiagram, danish, noMarks), width);
}

const examples = starExamples.map((example) => [exampleSlug(example), example] as const);

test.each(examples)('%s: arms leave the circle and run through no words', (_, example) => {
  const { centre, arms, heads } = layout(example, 640);
  const boxes = [...heads, ...arms.flatMap(({ labels }) => labels)].map(labelBox);
  for (const { from, to } of arms) {
    const { x, y } = centre.at;
    expect(Math.hypot(from.x - x, from.y - y)).toBeCloseTo(centre.radius, 5);
    expect(Math.hypot(to.x - x, to.y - y)).toBeGreaterThan(centre.radius);
    const along = Array.from({ length: 101 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 100,
      y: from.y + ((to.y - from.y) * step) / 100,
    }));
    const met = boxes.filter((box) =>
      along.some(
        (at) =>
          at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height,
      ),
    );
    expect(met).toEqual([]);
  }
});

test.each(examples)('%s: no words are in the circle but its own', (_, example) => {
  const { centre, arms, heads } = layout(example, 640);
  const { x, y } = centre.at;
  const corners = (label: (typeof heads)[number]) => {
    const box = labelBox(label);
    return [box.x, box.x + box.width].flatMap((left) =>
      [box.y, box.y + box.height].map((top) => Math.hypot(left - x, top - y)),
    );
  };
  const outside = [...heads, ...arms.flatMap(({ labels }) => labels)].flatMap(corners);
  expect(Math.min(Infinity, ...outside)).toBeGreaterThan(centre.radius);
  expect(Math.max(0, ...centre.labels.flatMap(corners))).toBeLessThanOrEqual(centre.radius);
});

test('arms go clockwise from the top, group by group', () => {
  const { centre, arms } = layout(starfish, 640);
  const turns = arms.map(({ key, to }) => {
    const turn = Math.atan2(to.x - centre.at.x, centre.at.y - to.y);
    return { key, turn: turn < 0 ? turn + 2 * Math.PI : turn };
  });
  expect(turns.toSorted((a, b) => a.turn - b.turn).map(({ key }) => key)).toEqual([
    'fysisk',
    'psykisk',
    'personlige',
    'sociale',
    'praktiske',
    'faglige',
  ]);
});

test.each(examples)('%s: each row is one arm at both widths', (_, example) => {
  const keys = example.report.tables[0]?.rows.map(({ key }) => key) ?? [];
  for (const width of [320, 640]) {
    const drawn = layout(example, width).arms.map(({ key }) => key);
    expect(drawn.toSorted()).toEqual(keys.toSorted());
  }
});

test('the arms of a group are together, and its name once on each side', () => {
  const { arms, heads, centre } = layout(starfish, 640);
  const right = arms.filter(({ to }) => to.x > centre.at.x).map(({ key }) => key);
  expect(right).toEqual(['fysisk', 'psykisk', 'personlige']);
  expect(heads.map(({ text }) => text)).toEqual(['Helbred', 'Kompetencer', 'Kompetencer']);
});

test('on a phone groups follow each other below the centre, and arms leave the spine', () => {
  const { arms, heads, spine, centre } = layout(starfish, 320);
  expect(heads.map(({ text }) => text)).toEqual(['Helbred', 'Kompetencer']);
  expect(arms.map(({ key }) => key)).toEqual([
    ...['fysisk', 'psykisk'],
    ...['personlige', 'sociale', 'praktiske', 'faglige'],
  ]);
  expect(arms.every(({ from }) => from.x === spine?.x)).toBe(true);
  expect(spine?.to).toBe(arms.at(-1)?.from.y);
  expect(centre.labels[0]?.y).toBeLessThan(heads[0]?.y ?? 0);
});

test('the table reads group by group', () => {
  const { columns, rows } = openFigure(starfish.report, starfish.figure, danish).tabulate();
  expect(columns.map(({ title }) => title)).toEqual(['Område', 'Hører til']);
  expect(rows.map(({ header, cells }) => [header.text, cells[0]?.text])).toEqual([
    ['Fysisk helbred', 'Helbred'],
    ['Psykisk helbred', 'Helbred'],
    ['Personlige kompetencer', 'Kompetencer'],
    ['Sociale kompetencer', 'Kompetencer'],
    ['Praktiske kompetencer', 'Kompetencer'],
    ['Faglige kompetencer', 'Kompetencer'],
  ]);
});
