import type { Absent, Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const figure = exampleFigure({
  kind: 'follow-up-curves',
  table: 'kurver',
  series: 'kommune',
  week: 'uge',
  share: 'andel',
  base: 'deltagere',
  upTo: 'andel_op_til',
  approximate: 'cirka',
  minimumBase: 10,
});

const unknown: Absent = { absent: 'unknown' };
const none: Absent = { absent: 'not-applicable' };
const suppressed: Absent = { absent: 'suppressed' };

type Reading = [
  series: string,
  week: number,
  share: Cell,
  base: Cell,
  about: boolean,
  upTo?: number,
];

/** A reading of a series with the interval about it. */
type UncertainReading = [
  series: string,
  week: number,
  share: Cell,
  base: Cell,
  low: Cell,
  high: Cell,
];

function example(name: string, readings: Reading[], places = false): FigureExample {
  const table = exampleTable(
    'kurver',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      {
        name: 'kommune',
        title: 'Kommune',
        type: 'text',
        ...(places ? { target: 'organisations' } : {}),
      },
      { name: 'uge', title: 'Uger efter start', type: 'integer', unit: 'week-number' },
      { name: 'andel', title: 'Andel selvforsørgende', type: 'number', unit: 'percent' },
      { name: 'deltagere', title: 'Deltagere bag andelen', type: 'integer', unit: 'persons' },
      { name: 'cirka', title: 'Omtrentligt tal', type: 'boolean' },
      { name: 'andel_op_til', title: 'Op til', type: 'number', unit: 'percent' },
    ],
    readings.map(([series, week, share, base, about, upTo = none], index) => [
      `r${index}`,
      series,
      week,
      share,
      base,
      about,
      upTo,
    ]),
  );
  return { name, report: exampleReport({ tables: [table] }), figure };
}

const uncertain = exampleFigure({
  kind: 'follow-up-curves',
  table: 'kurver',
  series: 'hold',
  week: 'uge',
  share: 'andel',
  base: 'deltagere',
  low: 'fra',
  high: 'til',
  minimumBase: 10,
});

function uncertainExample(name: string, readings: UncertainReading[]): FigureExample {
  const table = exampleTable(
    'kurver',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'hold', title: 'Hold', type: 'text' },
      { name: 'uge', title: 'Uger efter start', type: 'integer', unit: 'week-number' },
      { name: 'andel', title: 'Andel selvforsørgende', type: 'number', unit: 'percent' },
      { name: 'deltagere', title: 'Deltagere bag andelen', type: 'integer', unit: 'persons' },
      { name: 'fra', title: 'Nedre grænse', type: 'number', unit: 'percent' },
      { name: 'til', title: 'Øvre grænse', type: 'number', unit: 'percent' },
    ],
    readings.map((reading, index) => [`r${index}`, ...reading]),
  );
  return { name, report: exampleReport({ tables: [table] }), figure: uncertain };
}

/** Some of what the text of Route 25 says of its figure 6. */
export const selfSupport = example(
  'approximate readings of three places',
  [
    ['egedal', 0, unknown, 42, false],
    ['egedal', 10, 20, unknown, true],
    ['egedal', 19, 35, unknown, true, 40],
    ['egedal', 45, 40, unknown, true],
    ['egedal', 75, 50, 23, true],
    ['ikast-brande', 0, unknown, 90, false],
    ['ikast-brande', 40, 10, unknown, false],
    ['ikast-brande', 70, 20, unknown, true],
    ['ikast-brande', 75, 30, 19, false],
    ['odder', 0, unknown, 53, false],
    ['odder', 10, 20, unknown, true],
    ['odder', 37, 40, unknown, true],
    ['odder', 60, 30, 11, true],
  ],
  true,
);

export const cutCurve = example('a base below the limit', [
  ['A', 0, 0, 40, false],
  ['A', 10, 60, 20, false],
  ['A', 20, 100, 9, false],
  ['B', 0, 0, 40, false],
  ['B', 20, 25, 12, false],
]);

export const gapInCurve = example('missing and suppressed in the middle', [
  ['A', 0, 10, 40, false],
  ['A', 10, 20, 40, false],
  ['A', 20, unknown, 40, false],
  ['A', 30, 30, 40, false],
  ['A', 40, suppressed, suppressed, false],
]);

export const uncertainCurves = uncertainExample('intervals, some of them missing', [
  ['A', 0, 10, 40, 4, 20],
  ['A', 10, 20, 40, 12, 31],
  ['A', 20, 30, 40, unknown, 42],
  ['A', 30, 35, 40, 24, unknown],
  ['A', 40, 40, 36, 28, 54],
  ['B', 0, 30, 30, 18, 44],
  ['B', 20, suppressed, 30, 10, 36],
  ['B', 30, 24, 24, 12, 40],
  ['B', 40, 20, 18, 8, 40],
]);

export const cutInterval = uncertainExample('an interval beyond the limit', [
  ['A', 0, 10, 40, 4, 20],
  ['A', 10, 20, 20, 8, 38],
  ['A', 20, 30, 9, 2, 90],
]);

export const negativeCurve = example('negative and above a hundred', [
  ['Vækst', 0, -12.5, 40, false],
  ['Vækst', 26, 40, 40, false],
  ['Vækst', 52, 1250, 40, false],
  ['Fald', 0, 20, 40, false],
  ['Fald', 52, -100, 40, false],
]);

function manySeries(label: (index: number) => string): Reading[] {
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index): Reading[] => [
    [label(index), 0, 0, 100, false],
    [label(index), 26, 30 + index, 80, false],
    [label(index), 52, 40 + index / 2, 60, false],
  ]);
}

export const twelveSeries = example(
  'twelve series',
  manySeries((index) => `Hold ${index + 1}`),
);

export const curveExamples: FigureExample[] = [
  selfSupport,
  cutCurve,
  gapInCurve,
  twelveSeries,
  uncertainCurves,
  cutInterval,
  negativeCurve,
  example('one series with a long name', [
    [longLabel, 0, 5, 40, false],
    [longLabel, 26, 30, 40, false],
    [longLabel, 52, 45.5, 31, false],
  ]),
  example(
    'twelve series with labels of sixty characters',
    manySeries((index) => `${index + 1} ${longLabel}`.slice(0, 60)),
  ),
  example('no row', []),
  example('one row', [['A', 0, 40, 12, false]]),
  example('all zero', [
    ['A', 0, 0, 12, false],
    ['A', 10, 0, 12, false],
  ]),
  example('one far above the rest', [
    ['A', 0, 1, 1200, false],
    ['A', 100, 2, 1200, false],
    ['B', 0, 1, 1200, false],
    ['B', 100, 98, 1200, false],
  ]),
];
