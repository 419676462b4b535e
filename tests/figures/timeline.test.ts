import { expect, test } from 'vitest';
import { noteMarker } from '../../src/figures/words.ts';
import { layoutTimeline, type TimelineLayout } from '../../src/figures/timeline/layout.ts';
import { readLanes, type Timeline } from '../../src/figures/timeline/model.ts';
import type { DataNote } from '../../src/domain/public-report.ts';
import { tabulateTimeline, drawTimeline } from '../../src/figures/timeline/kind.ts';
import { danish, plain } from './danish.ts';
import type { FigureExample } from './example-report.ts';
import {
  employments,
  farLonger,
  mixed,
  openEnded,
  timelineOf,
  twelveLanes,
} from './timeline.examples.ts';

const widths = [320, 640];
const millisecondsADay = 86_400_000;

function lanes({ report, figure }: FigureExample) {
  return readLanes(report, figure.declaration as Timeline, danish);
}

function layout(example: FigureExample, width = 640, notes: DataNote[] = []): TimelineLayout {
  return layoutTimeline(lanes(example), width, danish, noteMarker(notes));
}

/** Reads days back from where things are, by the two ends of the axis, which are known by hand. */
function dayReader({ axis }: TimelineLayout, first: string, last: string) {
  const { from, to } = axis?.line ?? { from: NaN, to: NaN };
  const start = Date.parse(first);
  const perUnit = (Date.parse(last) - start) / (to - from);
  return (x = NaN): string => {
    const day = Math.round((start + (x - from) * perUnit) / millisecondsADay);
    return new Date(day * millisecondsADay).toISOString().slice(0, 10);
  };
}

/** The first day of each bar, and the day after its last. */
function daysOfBars(drawn: TimelineLayout, day: (x?: number) => string) {
  return drawn.lanes.map(({ bar }) => bar && [day(bar.x), day(bar.x + bar.width)]);
}

test.each(widths)(
  'at %i a lane goes from the first of its month to the end of its last',
  (width) => {
    const drawn = layout(employments, width);
    // Table 5.1 of LMI Hedensted (2021): June 2020 to February 2021, and so on.
    expect(daysOfBars(drawn, dayReader(drawn, '2020-06-01', '2021-10-01'))).toEqual([
      ['2020-06-01', '2021-03-01'],
      ['2020-08-01', '2021-04-01'],
      ['2020-09-01', '2021-06-01'],
      ['2020-10-01', '2021-07-01'],
      ['2021-01-01', '2021-10-01'],
    ]);
  },
);

test.each(widths)(
  'at %i days, months and years are exact to the day, across a leap day',
  (width) => {
    const drawn = layout(mixed, width);
    const day = dayReader(drawn, '2011-10-01', '2013-01-01');
    expect(daysOfBars(drawn, day)).toEqual([
      ['2012-02-15', '2012-03-02'],
      undefined,
      ['2012-02-01', '2012-03-01'],
      ['2012-01-01', '2013-01-01'],
      ['2011-10-12', '2013-01-01'],
    ]);
  },
);

test('a single day is a mark in the middle of the day', () => {
  const drawn = layout(mixed);
  const { from, to } = drawn.axis?.line ?? { from: NaN, to: NaN };
  // From 1 October 2011 to 29 February 2012 there are 31 + 30 + 31 + 31 + 28 days; to the end of 2012, 458.
  expect(((drawn.lanes[1]?.mark?.x ?? NaN) - from) / (to - from)).toBeCloseTo(151.5 / 458, 6);
});

test('a bar too short to be seen is a mark in its middle', () => {
  const drawn = layout(farLonger);
  const day = dayReader(drawn, '1951-01-01', '2021-04-01');
  const [long, , short] = drawn.lanes;
  expect([long?.mark, short?.bar]).toEqual([undefined, undefined]);
  // The middle of March, of 31 days, is the 16th at noon.
  expect(['1960-03-16', '1960-03-17']).toContain(day(short?.mark?.x));
});

test.each(widths)('at %i nothing is drawn of an end that is not known but dashes', (width) => {
  const drawn = layout(openEnded, width);
  const day = dayReader(drawn, '2020-03-01', '2020-09-01');
  const [known, noEnd, notYet, noStart, hidden, nothing] = drawn.lanes;
  expect(known?.open).toEqual([]);
  expect([noEnd, notYet, noStart, hidden, nothing].map((lane) => lane?.bar ?? lane?.mark)).toEqual(
    Array.from({ length: 5 }),
  );
  // Each cap is at the one date that is known: a start's first day, the end of an end's last.
  expect([noEnd, notYet].map((lane) => day(lane?.cap?.x))).toEqual(['2020-05-10', '2020-06-01']);
  const ends = [noStart, hidden].map((lane) =>
    day((lane?.cap?.x ?? NaN) + (lane?.cap?.width ?? NaN)),
  );
  expect(ends).toEqual(['2020-08-01', '2020-07-16']);
  expect(nothing?.cap).toBeUndefined();
});

test('dashes go beyond the dates of the axis, from the end that is known', () => {
  const { axis, lanes: drawn, keys } = layout(openEnded);
  const { from, to } = axis?.line ?? { from: NaN, to: NaN };
  const [, noEnd, , noStart, , nothing] = drawn;
  expect(noEnd?.open[0]?.from).toBe(noEnd?.cap?.x);
  expect(noEnd?.open[0]?.to).toBeGreaterThan(to);
  expect(noStart?.open[0]?.from).toBeLessThan(from);
  expect([nothing?.open[0]?.from, nothing?.open[0]?.to]).toEqual([
    noStart?.open[0]?.from,
    noEnd?.open[0]?.to,
  ]);
  expect(keys).toEqual([{ sign: 'absent', text: 'Start eller slut kendes ikke' }]);
  expect(layout(employments).keys).toEqual([]);
});

test('words say from when to when, and why an end is not known', () => {
  const texts = layout(openEnded).lanes.map(({ labels }) =>
    labels
      .filter(({ anchor }) => anchor === 'end')
      .map(({ text }) => plain(text))
      .join(' '),
  );
  expect(texts).toEqual([
    'mar.–aug. 2020',
    'fra 10. maj 2020 slut ikke oplyst',
    'fra jun. 2020 slut foreligger ikke endnu',
    'til og med jul. 2020 start ikke oplyst',
    'til og med 15. jul. 2020 start skjult af hensyn til anonymitet',
    'start ikke oplyst, slut ikke oplyst',
  ]);
});

test.each([
  [320, ['2020', '2021', 'jul.', 'okt.', 'jan.', 'apr.', 'jul.']],
  [640, ['2020', '2021', 'jul.', 'sep.', 'nov.', 'jan.', 'mar.', 'maj', 'jul.']],
])('at %i as many months are named as fit', (width, names) => {
  expect(layout(employments, width).axis?.labels.map(({ text }) => text)).toEqual(names);
});

test('a line is at the first of the month that it names', () => {
  const drawn = layout(employments);
  const day = dayReader(drawn, '2020-06-01', '2021-10-01');
  const at = drawn.axis?.ticks.map((tick) => day(tick.at));
  expect(at?.slice(0, 4)).toEqual(['2020-07-01', '2020-09-01', '2020-11-01', '2021-01-01']);
});

test('only years are named where months would overlap', () => {
  const names = layout(farLonger).axis?.labels.map(({ text }) => text);
  expect(names).toEqual(['1960', '1970', '1980', '1990', '2000', '2010']);
});

test('twelve lanes are in the order of the rows, and each can be asked for', () => {
  const { stops } = drawTimeline(layout(twelveLanes));
  expect(stops?.axis).toBe('y');
  expect(stops?.at.map(({ rows }) => rows)).toEqual(Array.from({ length: 12 }, (_, row) => [row]));
});

test('the table says the same dates, and why there is none', () => {
  const { columns, rows } = tabulateTimeline(lanes(openEnded), danish);
  expect(columns.map(({ title }) => title)).toEqual(['Navn', 'Om', 'Start', 'Slut']);
  expect(rows.slice(0, 3).map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['', 'mar. 2020', 'aug. 2020'],
    ['', '10. maj 2020', 'ikke oplyst'],
    ['Løber stadig', 'jun. 2020', 'foreligger ikke endnu'],
  ]);
  expect(rows[1]?.cells[2]?.reference).toEqual({ table: 'forloeb', row: 'r1', column: 'slut' });
});

test('the marks of notes on both dates are next to the words, each once', () => {
  const note = (letter: string, column: string): DataNote => ({
    id: letter,
    letter,
    cells: [{ table: 'forloeb', row: 'r0', column }],
    text: [],
  });
  const notes = [note('a', '*'), note('b', 'slut')];
  const [first, second] = layout(employments, 640, notes).lanes;
  expect(first?.labels.map(({ text }) => text)).toContain('[a][b]');
  expect(second?.labels.map(({ text }) => text).join('')).not.toContain('[');
});

test('a lane that ends before it starts is refused', () => {
  expect(() => lanes(timelineOf('wrong', [['Bagvendt', '', '2021-03', '2021-02']]))).toThrow(
    'r0 ends 2021-02, before it starts 2021-03',
  );
  expect(lanes(timelineOf('right', [['Samme år', '', '2021-03', '2021']])).lanes).toHaveLength(1);
});
