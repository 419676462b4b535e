import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../src/figures/geometry.ts';
import {
  arrange,
  nodesIn,
  type Panel,
  countCrossings,
} from '../../src/figures/layered-diagram/arrange.ts';
import { layoutLayered } from '../../src/figures/layered-diagram/layout.ts';
import type { LayeredLayout, NodeBox } from '../../src/figures/layered-diagram/room.ts';
import { readBoxes, type LayeredDiagram } from '../../src/figures/layered-diagram/model.ts';
import { noteMarker } from '../../src/figures/words.ts';
import { openFigure } from '../../src/figures/kinds.ts';
import { drawLayered } from '../../src/figures/layered-diagram/kind.ts';
import { exampleSlug } from './all-examples.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import { labelBox, labelsIn, overlap } from './labels-in.ts';
import {
  beforeAndAfter,
  chainOfCommand,
  crossingLinks,
  layeredExamples,
  theoryOfChange,
  twelveInALayer,
} from './layered-diagram.examples.ts';
import { pointsAlong } from './path-points.ts';

function boxesOf({ report, figure }: FigureExample, more: Partial<LayeredDiagram> = {}) {
  return readBoxes(
    report,
    { ...(figure.declaration as LayeredDiagram), ...more },
    danish,
    noteMarker(report.notes),
  );
}

function panelsOf(example: FigureExample): Panel[] {
  return arrange(boxesOf(example));
}

function layout(example: FigureExample, width: number): LayeredLayout {
  return layoutLayered(panelsOf(example), width);
}

/** The example with another end of one link. */
function redirected(example: FigureExample, link: string, to: string): FigureExample {
  const tables = example.report.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.key === link ? { ...row, cells: row.cells.with(2, to) } : row,
    ),
  }));
  return { ...example, report: { ...example.report, tables } };
}

function boxIn({ boxes }: LayeredLayout, key: string | undefined): NodeBox {
  const box = boxes.find((one) => one.key === key);
  if (!box) throw new Error(`no box ${key}`);
  return box;
}

function isInside({ x, y }: Point, box: Box, air = 0.5): boolean {
  const isAcross = x > box.x + air && x < box.x + box.width - air;
  return isAcross && y > box.y + air && y < box.y + box.height - air;
}

describe.each(layeredExamples.map((example) => [exampleSlug(example), example] as const))(
  '%s',
  (_, example) => {
    test.each([320, 640])(
      'no box is on a box, or on words that are not its own, at %i',
      (width) => {
        const { boxes, arrows, titles } = layout(example, width);
        for (const [index, box] of boxes.entries()) {
          const others = boxes.toSpliced(index, 1);
          expect(others.filter((other) => overlap(box, other))).toEqual([]);
          const words = [...titles, ...others.flatMap(({ labels }) => labels)];
          expect(words.filter((label) => overlap(box, labelBox(label)))).toEqual([]);
        }
        const said = arrows.flatMap(({ labels = [] }) => labels);
        const onBoxes = said.filter((label) => boxes.some((box) => overlap(box, labelBox(label))));
        expect(onBoxes).toEqual([]);
      },
    );

    test.each([320, 640])('draws each link once at %i', (width) => {
      const links = boxesOf(example).links.map(({ key }) => key);
      const drawn = layout(example, width).arrows.map(({ link }) => link);
      expect(drawn.toSorted()).toEqual(links.toSorted());
    });

    test('side by side an arrow leads from box to box and runs through nothing on its way', () => {
      const laid = layout(example, 640);
      const { links } = boxesOf(example);
      const isStacked = laid.boxes.some(({ width }) => width === 640);
      const texts = laid.arrows.flatMap(({ labels = [] }) => labels.map(labelBox));
      for (const { link, from, to, path } of isStacked ? [] : laid.arrows) {
        const ends = links.find(({ key }) => key === link);
        const [first, last] = [boxIn(laid, ends?.from), boxIn(laid, ends?.to)];
        expect(from.x).toBeCloseTo(first.x + first.width, 1);
        expect(to.x).toBeCloseTo(last.x, 1);
        for (const [{ y }, box] of [
          [from, first],
          [to, last],
        ] as const) {
          expect(y).toBeGreaterThan(box.y);
          expect(y).toBeLessThan(box.y + box.height);
        }
        const points = pointsAlong(path);
        expect(points.at(0)).toEqual({
          x: expect.closeTo(from.x, 1) as number,
          y: expect.closeTo(from.y, 1) as number,
        });
        expect(points.at(-1)).toEqual({
          x: expect.closeTo(to.x, 1) as number,
          y: expect.closeTo(to.y, 1) as number,
        });
        const met = [...laid.boxes, ...texts].filter((box) =>
          points.some((one) => isInside(one, box)),
        );
        expect(met).toEqual([]);
      }
    });

    test('on a phone a link is in the box that it leads from', () => {
      const laid = layout(example, 320);
      const { links } = boxesOf(example);
      for (const { link, from, to } of laid.arrows) {
        const box = boxIn(laid, links.find(({ key }) => key === link)?.from);
        expect([from, to].every((end) => isInside(end, box))).toBe(true);
      }
    });
  },
);

/** Up to nine boxes with names of up to forty letters, linked only onwards; some links say something. */
const anyDiagram = fc
  .record({
    names: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 9 }),
    links: fc.array(
      fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom('', 'Leder', 'Deltager og giver sparring')),
      { maxLength: 14 },
    ),
  })
  .map(({ names, links }): Parameters<typeof arrange>[0] => ({
    titles: { name: 'Element' },
    nodes: names.map((name, index) => ({
      key: String(index),
      name,
      reference: { table: 'elementer', row: String(index), column: 'element' },
      layer: undefined,
      panel: '',
    })),
    links: links.flatMap(([one, other, label], index) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const link = { key: String(index), label, secondary: false, strength: '' };
      return from < to && to < names.length ? { ...link, from: String(from), to: String(to) } : [];
    }),
    panels: new Map([['', '']]),
    layers: new Map([['', '']]),
  }));

test('whatever is linked, nothing overlaps, and no arrow runs through a box or words', () => {
  fc.assert(
    fc.property(anyDiagram, (diagram) => {
      const { boxes, arrows } = layoutLayered(arrange(diagram), 640);
      fc.pre(boxes.every(({ width }) => width < 640));
      const labels = arrows.flatMap((arrow) => (arrow.labels ?? []).map(labelBox));
      const all: Box[] = [...boxes, ...labels];
      const met = all.flatMap((box, index) => [
        ...all.slice(index + 1).filter((other) => overlap(box, other)),
        ...arrows.filter(({ path }) => pointsAlong(path).some((at) => isInside(at, box))),
      ]);
      expect(met).toEqual([]);
      expect(arrows).toHaveLength(diagram.links.length);
    }),
    { numRuns: 200 },
  );
});

test('the longest path of links decides on layers where no column does', () => {
  const [panel] = panelsOf(chainOfCommand);
  expect(
    panel?.columns.map((column) =>
      nodesIn(column)
        .map(({ key }) => key)
        .toSorted(),
    ),
  ).toEqual([
    ['innovationsleder', 'projektleder'],
    ['koordinator', 'styregruppe'],
    ['foelgegruppe', 'ungeteam'],
  ]);
});

test('links of three boxes that all cross in the order of their rows cross no more', () => {
  const [panel] = panelsOf(crossingLinks);
  const { columns = [], routes = [] } = panel ?? {};
  const inRows = columns.map(({ slots }) =>
    slots.toSorted((a, b) => ('node' in a && 'node' in b && a.node.key < b.node.key ? -1 : 1)),
  );
  // a-z, b-y and c-x: three pairs.
  expect(countCrossings(inRows, routes)).toBe(3);
  expect(
    countCrossings(
      columns.map(({ slots }) => slots),
      routes,
    ),
  ).toBe(0);
});

test('a link past a layer has a lane there, between the boxes', () => {
  const laid = layout(chainOfCommand, 640);
  const past = laid.arrows.find(({ link }) => link.startsWith('innovationsleder-ungeteam'));
  const { x, width } = boxIn(laid, 'koordinator');
  const passing = pointsAlong(past?.path ?? '').filter((one) => one.x >= x && one.x <= x + width);
  expect(passing.length).toBeGreaterThan(3);
  expect(new Set(passing.map(({ y }) => y.toFixed(2))).size).toBe(1);
});

test('the two links between the same boxes are apart, and one is dashed', () => {
  const { arrows, keys } = layout(beforeAndAfter, 640);
  const [whole, dashed] = arrows.filter(({ link }) => link.startsWith('indsatser-job'));
  expect([whole?.secondary, dashed?.secondary]).toEqual([false, true]);
  expect(Math.abs((whole?.to.y ?? 0) - (dashed?.to.y ?? 0))).toBeCloseTo(14, 5);
  expect(keys.map(({ text }) => text)).toEqual(['Hovedlinje', 'Sidelinje']);
});

test('a box without links is below the others, and is read last', () => {
  const laid = layout(beforeAndAfter, 640);
  const alone = boxIn(laid, 'oevrige');
  const after = ['ungeteam', 'virksomheder', 'skoler', 'faelles', 'selv'].map((key) =>
    boxIn(laid, key),
  );
  expect(alone.y).toBeGreaterThan(Math.max(...after.map(({ y, height }) => y + height)));
});

test('on a phone an arrow leads from layer to layer only where every box leads to every box', () => {
  // Only 'Forandring' leads whole to 'Virkning'; no problem leads anywhere.
  expect(layout(theoryOfChange, 320).steps).toHaveLength(1);
  expect(layout(chainOfCommand, 320).steps).toHaveLength(0);
  expect(layout(twelveInALayer, 320).steps).toHaveLength(2);
});

test('layers are below each other where boxes would be too narrow', () => {
  const many = layeredExamples.at(-1);
  const { boxes } = layout(many as FigureExample, 640);
  expect(boxes.map(({ width }) => width)).toEqual(Array.from({ length: 6 }, () => 640));
});

test('the table reads layer by layer, and says where each box leads', () => {
  const { report, figure } = theoryOfChange;
  const { columns, rows } = openFigure(report, figure, danish).tabulate();
  expect(columns.map(({ title }) => title)).toEqual(['Element', 'Led', 'Pile til']);
  const texts = rows.map(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]);
  expect(texts.map(([, layer]) => layer)).toEqual([
    ...['Problem', 'Problem', 'Virkemiddel', 'Virkemiddel', 'Virkemiddel'],
    ...['Forandring i kommunen', 'Forandring i kommunen', 'Forandring i kommunen'],
    'Forventet virkning',
  ]);
  expect(texts).toContainEqual([
    'Ungeteam på tværs og en koordinator',
    'Virkemiddel',
    'Forvaltningerne arbejder bedre sammen',
  ]);
});

test('the table says what links say, how strong they are, and what is unknown', () => {
  const chain = openFigure(chainOfCommand.report, chainOfCommand.figure, danish).tabulate();
  const leader = chain.rows.find(({ header }) => header.text.startsWith('Innovationsleder'));
  expect(leader?.cells.at(-1)?.text).toBe(
    'Leder møderne: Lokal følgegruppe i hver kommune; Holder kontakt: Koordinator i kommunen; ' +
      'Deltager og giver sparring: Ungeteam',
  );
  const panels = openFigure(beforeAndAfter.report, beforeAndAfter.figure, danish).tabulate();
  expect(panels.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    ...Array.from({ length: 5 }, () => 'Før'),
    ...Array.from({ length: 6 }, () => 'Efter'),
  ]);
  const efforts = panels.rows.find(({ header }) => header.text === 'Sideløbende indsatser');
  expect(efforts?.cells.at(-1)?.text).toBe(
    'Job og uddannelse (Hovedlinje); Job og uddannelse (Sidelinje); Andre resultater (Hovedlinje)',
  );
  expect(panels.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['Efter', 'ikke oplyst', '']);
});

test('a box carries the marks of its notes, in the picture and in the table', () => {
  const { report, figure } = crossingLinks;
  const cells = [{ table: 'elementer', row: 'b', column: '*' }];
  const notes = [{ id: 'n', letter: 'a', text: ['Et forbehold'], cells }];
  const open = openFigure({ ...report, notes }, figure, danish);
  const names = open.tabulate().rows.map(({ header }) => plain(header.text));
  expect(names).toEqual(['A', 'B [a]', 'C', 'Z', 'Y', 'X']);
  expect(labelsIn(open.draw(640)).map(({ text }) => plain(text))).toEqual(names);
});

test('the marks of a drawing are in the order of reading', () => {
  const { marks } = drawLayered(layout(crossingLinks, 640));
  const names = marks.flatMap((mark) =>
    mark.mark === 'group' ? mark.marks.flatMap((one) => (one.mark === 'text' ? one.text : [])) : [],
  );
  const { rows } = openFigure(crossingLinks.report, crossingLinks.figure, danish).tabulate();
  expect(names).toEqual(rows.map(({ header }) => header.text));
});

test.each([
  [
    'a circle',
    redirected(chainOfCommand, 'koordinator-ungeteam-', 'innovationsleder'),
    'in a circle',
  ],
  [
    'a box that is not there',
    redirected(chainOfCommand, 'koordinator-ungeteam-', 'x'),
    'leads nowhere',
  ],
  ['a link back', redirected(theoryOfChange, 'internt-virkning-', 'team'), 'a later layer'],
  [
    'a link in its layer',
    redirected(theoryOfChange, 'internt-virkning-', 'eksternt'),
    'a later layer',
  ],
  [
    'a link across',
    redirected(beforeAndAfter, 'faelles-selv-primaer', 'job'),
    'from panel to panel',
  ],
])('%s is refused', (_, example, words) => {
  expect(() => panelsOf(example)).toThrow(words);
});
