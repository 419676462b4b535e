import { expect, test } from 'vitest';
import { layoutColumns } from '../../src/figures/flow/columns.ts';
import { layoutFlow, type FlowLayout } from '../../src/figures/flow/layout.ts';
import { readFlow, type FlowFigure } from '../../src/figures/flow/model.ts';
import { layoutTree } from '../../src/figures/flow/tree-layout.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { writeMarks } from '../../src/figures/write-svg.ts';
import { drawFlow, tabulateFlow } from '../../src/figures/flow/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import {
  absentLinks,
  farAbove,
  flowExample,
  flowExamples,
  lost,
  meeting,
  referred,
  zeros,
  type Link,
} from './flow.examples.ts';
import { labelsIn } from './labels-in.ts';

function read({ report, figure }: FigureExample) {
  return readFlow(report, figure.declaration as FlowFigure, danish);
}

function texts(example: FigureExample) {
  return { flow: read(example), words: danish, marks: () => '' };
}

function layout(example: FigureExample): FlowLayout {
  const columns = layoutColumns(640, texts(example));
  if (!columns) throw new Error('too many layers');
  return layoutFlow(columns, 640, texts(example));
}

function nodeIn({ nodes }: FlowLayout, key: string) {
  const node = nodes.find((one) => one.key === key);
  if (!node) throw new Error(`no node ${key}`);
  return node;
}

function heightOf(drawn: FlowLayout, key: string): number {
  return nodeIn(drawn, key).bars[0]?.height ?? NaN;
}

function textsIn(example: FigureExample, width = 640): string[] {
  const drawing = openFigure(example.report, example.figure, danish).draw(width);
  return labelsIn(drawing).map(({ text }) => plain(text));
}

/** Where the ribbons begin or end that lie at one edge of a bar, from the top down, with their thickness. */
function stackAt({ ribbons }: FlowLayout, x: number, top: number, height: number, end: 0 | -1) {
  return ribbons
    .filter(({ form }) => form !== 'unknown')
    .map(({ edge, thickness }) => ({ ...(edge.at(end) ?? { x: NaN, y: NaN }), thickness }))
    .filter((one) => Math.abs(one.x - x) < 0.01 && one.y > top - 0.01 && one.y < top + height)
    .toSorted((a, b) => a.y - b.y);
}

test('a node’s height and a ribbon’s width are its count, on one scale', () => {
  const drawn = layout(referred);
  // Section 5.1: 24 referred, 11 and 13 by round; 6, 1, 1, 1, 1, 1; 10 and 3; 5 and 1.
  const one = heightOf(drawn, 'Visiteret') / 24;
  const counts = ['Første runde', 'Anden runde', 'Ordinært job', 'Fleksjob', 'I løntilskud'];
  expect(counts.map((key) => Math.round((heightOf(drawn, key) / one) * 1e6) / 1e6)).toEqual([
    11, 13, 6, 1, 10,
  ]);
  expect(drawn.ribbons.map(({ thickness }) => Math.round((thickness / one) * 1e6) / 1e6)).toEqual([
    11, 13, 6, 1, 1, 1, 1, 1, 10, 3, 5, 1,
  ]);
});

test.each([referred, lost, meeting, farAbove, zeros])(
  'at each bar the ribbons lie one upon the other and fill it: $name',
  (example) => {
    const drawn = layout(example);
    const flow = read(example);
    for (const { key, bars } of drawn.nodes) {
      const node = flow.nodes.find((one) => one.key === key);
      const sides = [
        ...(node?.into.length ? [{ end: -1 as const, links: node.into.length }] : []),
        ...(node?.outOf.length ? [{ end: 0 as const, links: node.outOf.length }] : []),
      ];
      for (const [index, { end }] of sides.entries()) {
        const bar = bars[index] ?? { x: NaN, y: NaN, width: NaN, height: NaN };
        const x = end === 0 ? bar.x + bar.width : bar.x;
        const stack = stackAt(drawn, x, bar.y, bar.height, end);
        const sum = stack.reduce((total, { thickness }) => total + thickness, 0);
        expect(sum).toBeCloseTo(bar.height, 6);
        let y = bar.y;
        for (const ribbon of stack) {
          expect(ribbon.y).toBeCloseTo(y, 6);
          y += ribbon.thickness;
        }
      }
    }
  },
);

test('the outline of a drawn ribbon is as broad as its count at both ends', () => {
  const drawn = layout(referred);
  const svg = writeMarks(drawFlow(drawn).marks);
  const [first = ''] = svg.match(/class="ribbon" d="[^"]*"/) ?? [];
  const [[, top = ''] = [], [, x = '', lower = ''] = []] = [
    /M[\d.]+ ([\d.]+)/.exec(first) ?? [],
    /L([\d.]+) ([\d.]+)/.exec(first) ?? [],
  ];
  const [from, to] = drawn.ribbons[0]?.edge ?? [];
  expect(Number(top)).toBeCloseTo(from?.y ?? NaN, 1);
  expect(Number(x)).toBeCloseTo(to?.x ?? NaN, 1);
  // 11 of 24.
  const breadth = Number(lower) - (to?.y ?? NaN);
  expect(breadth / heightOf(drawn, 'Visiteret')).toBeCloseTo(11 / 24, 3);
});

test('the longest way from where the flow begins decides the layer', () => {
  const layers = read(meeting).nodes.map(({ key, layer }) => [key, layer]);
  expect(layers).toEqual([
    ['Jobcenter', 0],
    ['Praktik', 1],
    ['Skole', 0],
    ['Job', 2],
    ['Uddannelse', 2],
  ]);
});

test('a link that leads past a layer passes none of its nodes', () => {
  const drawn = layout(meeting);
  // The third link, 3 from school to a job.
  const { edge, thickness } = drawn.ribbons[2] ?? { edge: [], thickness: NaN };
  const [bar] = nodeIn(drawn, 'Praktik').bars;
  const top = edge[1]?.y ?? NaN;
  expect(edge[2]?.y).toBe(top);
  const isAbove = top + thickness <= (bar?.y ?? NaN);
  const isBelow = top >= (bar?.y ?? NaN) + (bar?.height ?? NaN);
  expect(isAbove || isBelow).toBe(true);
});

test('those who go no further are a loss with their number', () => {
  const drawn = layout(lost);
  const losses = drawn.nodes.filter(({ isLoss }) => isLoss);
  expect(losses.map((node) => (node.bars[0]?.height ?? NaN) / heightOf(drawn, 'Tilmeldt'))).toEqual(
    [9 / 40, 6 / 40].map((share) => expect.closeTo(share, 9) as number),
  );
  expect(textsIn(lost)).toEqual(expect.arrayContaining(['9', '6']));
});

test('a loss that is declared is in grey, below those who go on', () => {
  const drawn = layout(referred);
  const loss = nodeIn(drawn, 'Ikke startet');
  expect(loss.isLoss).toBe(true);
  expect(loss.bars[0]?.y).toBeGreaterThan(nodeIn(drawn, 'I løntilskud').bars[0]?.y ?? NaN);
  expect(drawn.keys.map(({ sign }) => sign)).toEqual(['loss']);
  expect(writeMarks(drawFlow(drawn).marks).match(/class="ribbon aside"/g)).toHaveLength(1);
});

test('a link that is not known has words, no breadth and no sum', () => {
  const drawn = layout(absentLinks);
  expect(drawn.ribbons.map(({ form, thickness }) => [form, thickness > 0])).toEqual([
    ['counted', true],
    ['unknown', false],
    ['counted', true],
    ['unknown', false],
  ]);
  const written = [...textsIn(absentLinks), ...textsIn(absentLinks, 320)];
  expect(written.join(' ')).toContain('ikke oplyst');
  expect(written.join(' ')).toContain('skjult af hensyn');
  // 18 - 12 = 6 would be the hidden one.
  expect(written).not.toContain('6');
  expect(read(absentLinks).nodes.find(({ key }) => key === 'Visiteret')?.count).toEqual({
    absent: 'unknown',
  });
});

test('one of ten thousand is seen, and the others are as high as before', () => {
  const drawn = layout(farAbove);
  const whole = heightOf(drawn, 'Alle');
  expect(heightOf(drawn, 'Ingen ændring') / whole).toBeCloseTo(0.999, 9);
  expect(heightOf(drawn, 'I job') / whole).toBeCloseTo(0.0001, 9);
  const svg = writeMarks(drawFlow(drawn).marks);
  expect(svg.match(/class="thread"/g)).toHaveLength(2);
  expect(svg.match(/class="bar"[^>]* height="1\.5"/g)).toHaveLength(2);
});

test('zero is a hairline and a 0', () => {
  const drawn = layout(zeros);
  expect(drawn.ribbons.map(({ form }) => form)).toEqual(['counted', 'zero']);
  expect(writeMarks(drawFlow(drawn).marks).match(/class="rule"/g)).toHaveLength(1);
  expect(textsIn(zeros)).toContain('0');
});

test('on a phone each line is below the one that leads to it, its bar as long as its count', () => {
  const { branches } = layoutTree(320, texts(referred));
  const one = (branches[0]?.bar?.width ?? NaN) / 24;
  expect(
    branches.map(({ key, bar }) => [key, bar?.x, Math.round((bar?.width ?? NaN) / one)]),
  ).toEqual([
    ['Visiteret', 0, 24],
    ['Første runde', 16, 11],
    ['Ordinært job', 32, 6],
    ['Samme virksomhed', 48, 5],
    ['Anden virksomhed', 48, 1],
    ['Fleksjob', 32, 1],
    ['Uddannelse', 32, 1],
    ['Revalidering', 32, 1],
    ['Anden aktivering', 32, 1],
    ['Flyttet', 32, 1],
    ['Anden runde', 16, 13],
    ['I løntilskud', 32, 10],
    ['Ikke startet', 32, 3],
  ]);
});

test('where ways meet a node heads a block of its own, with its sum', () => {
  const { branches } = layoutTree(320, texts(meeting));
  const heads = branches.filter(({ link }) => link === undefined);
  expect(heads.map(({ key, labels }) => [key, plain(labels[1]?.text ?? '')])).toEqual([
    ['Jobcenter', '12'],
    ['Skole', '11'],
    // 12 + 8
    ['Praktik', '20'],
  ]);
});

test.each([320, 640])('every link has one stop at %i', (width) => {
  const { stops } = openFigure(referred.report, referred.figure, danish).draw(width);
  const rows = stops?.at.flatMap((stop) => stop.rows) ?? [];
  expect(rows.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('the marks of notes are next to the name that the noted link leads to', () => {
  expect(textsIn(referred).filter((text) => text.includes('[a]'))).toEqual(['startet [a]']);
});

test('the table has a row for each link, with its number', () => {
  const { columns, rows } = tabulateFlow(read(referred), danish);
  expect(columns.map(({ title }) => title)).toEqual(['Fra', 'Til', 'Antal unge']);
  expect(rows).toHaveLength(12);
  expect(rows[8]).toEqual({
    header: { text: 'Anden runde', own: true },
    cells: [
      { text: 'I løntilskud', own: true },
      { text: '10', number: 10, reference: { table: 'veje', row: 'l8', column: 'antal' } },
    ],
  });
});

test('a flow that comes back is refused', () => {
  const circle = flowExample('circle', [
    ['A', 'B', 3],
    ['B', 'C', 3],
    ['C', 'A', 3],
  ]);
  expect(() => read(circle)).toThrow('in a circle');
});

test('a node that passes on more than it received is refused', () => {
  const more = flowExample('more', [
    ['A', 'B', 3],
    ['B', 'C', 4],
  ]);
  expect(() => read(more)).toThrow('B passes on 4 of the 3');
});

test('a node that passes on fewer than it received is refused, unless a link that is not known may hold them', () => {
  const rest = (...links: Link[]) => flowExample('fewer', [['A', 'B', 3], ['B', 'C', 2], ...links]);
  expect(() => read(rest())).toThrow('B passes on 2 of the 3');
  expect(read(rest(['B', 'D', { absent: 'unknown' }])).nodes).toHaveLength(4);
  expect(() => read(rest(['A2', 'B', { absent: 'unknown' }]))).toThrow('B passes on 2 of the 3');
});

test('nodes that are not there, negative counts and losses that go on are refused', () => {
  const named = (losses: string[]) => flowExample('loss', [['A', 'B', 3]], { losses });
  expect(() => read(named(['D']))).toThrow('asks for the node D');
  expect(() => read(named(['A']))).toThrow('goes on from A');
  expect(() => read(flowExample('negative', [['A', 'B', -1]]))).toThrow('is negative');
});

test('more layers than fit side by side are a tree at every width', () => {
  const eight = flowExamples.find(({ name }) => name === 'eight layers');
  expect(eight && layoutColumns(640, texts(eight))).toBeUndefined();
});
