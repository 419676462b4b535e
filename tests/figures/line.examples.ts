import type { FigureDeclaration } from '../../src/domain/figure.ts';
import type { PublicGoal } from '../../src/domain/goal.ts';
import type { Absent, Cell, Field, FieldType } from '../../src/domain/table.ts';
import type { UnitId } from '../../src/domain/unit.ts';
import {
  exampleFigure,
  exampleGoal,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const unknown: Absent = { absent: 'unknown' };
const suppressed: Absent = { absent: 'suppressed' };

interface Shape {
  type?: FieldType;
  unit?: UnitId;
  columns?: Field[];
  goals?: PublicGoal[];
  more?: Partial<Extract<FigureDeclaration, { kind: 'line' }>>;
}

type Row = [series: string, time: string, value: Cell, ...more: Cell[]];

function example(name: string, rows: Row[], shape: Shape = {}): FigureExample {
  const { type = 'year', unit = 'percent', columns = [], goals = [], more = {} } = shape;
  const table = exampleTable(
    'tal',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'sted', title: 'Sted', type: 'text' },
      { name: 'tid', title: 'År', type },
      { name: 'andel', title: 'Andel', type: 'number', unit },
      ...columns,
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const averages = exampleTable(
    'snit',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'andel', title: 'Andel', type: 'number', unit },
    ],
    [
      ['landet', 46],
      ['nord', 30],
      ['syd', 36],
    ],
  );
  const figure = exampleFigure({
    kind: 'line',
    table: 'tal',
    time: 'tid',
    values: ['andel'],
    series: 'sted',
    ...more,
  });
  return { name, report: exampleReport({ tables: [table, averages], goals }), figure };
}

/** A series by the year that it begins in. */
function yearly(name: string, first: number, ...values: Cell[]): Row[] {
  return values.map((value, index): Row => [name, String(first + index), value]);
}

const target = exampleGoal(
  { id: 'maal', goal: 'Flere gennemfører', unit: 'percent', direction: 'at-least' },
  {
    verdict: 'met',
    target: { id: 't2', due: '2019', revision: 0, lower: 55 },
    result: { id: 'r2', date: '2019', value: 58 },
    history: [
      {
        verdict: 'not-met',
        interim: false,
        exceeded: false,
        target: { id: 't1', due: '2016', revision: 0, lower: 50 },
        result: { id: 'r1', date: '2016', value: 44 },
      },
      {
        verdict: 'met',
        interim: false,
        exceeded: true,
        target: { id: 't2', due: '2019', revision: 0, lower: 55 },
        result: { id: 'r2', date: '2019', value: 58 },
      },
    ],
  },
);

export const years = example('three places over years', [
  ...yearly('Egedal', 2011, 38, 41, 40, 44, 47, 52, 55, 58, 61),
  ...yearly('Ikast-Brande', 2011, 45, 44, 46, 43, 42, 44, 45, 46, 44),
  ...yearly('Odder', 2011, 29, 31, 36, 35, 38, 37, 41, 40, 43),
]);

export const targets = example(
  'targets as steps with their verdicts, an event and a national average',
  yearly('Hele projektet', 2011, 31, 33, 35, 38, 41, 44, 49, 54, 58),
  {
    goals: [target],
    more: {
      targets: ['maal'],
      annotations: [
        { at: '2014', text: 'Reformen' },
        { at: '2016', to: '2018', text: 'Projektperioden' },
      ],
      references: [{ value: 'snit/landet/andel', text: 'Landet' }],
    },
  },
);

export const gaps = example(
  'a missing year, an unknown one, a break and interim figures',
  [
    ...yearly('Nord', 2010, 21, 23, 24).map((row): Row => [...row, false]),
    ...yearly('Nord', 2014, 27, 29, unknown, 33, 36).map((row): Row => [...row, false]),
    ['Nord', '2019', 39, true],
    ...yearly('Syd', 2010, 41, 40, 42, 39, 44, suppressed, 47, 45, 46).map((row): Row => [
      ...row,
      false,
    ]),
    ['Syd', '2019', 48, true],
  ],
  {
    columns: [{ name: 'forel', title: 'Foreløbig', type: 'boolean' }],
    more: { interim: 'forel', breaks: [{ at: '2017', text: 'Ny opgørelse' }] },
  },
);

export const intervals = example(
  'intervals and bases',
  [
    ['Unge', '2016', 40, 34, 46, 210],
    ['Unge', '2017', 43, 37, 49, 214],
    ['Unge', '2018', 47, 41, 53, 198],
    ['Unge', '2019', 52, 46, 58, 201],
  ],
  {
    columns: [
      { name: 'lav', title: 'Nedre', type: 'number', unit: 'percent' },
      { name: 'hoej', title: 'Øvre', type: 'number', unit: 'percent' },
      { name: 'antal', title: 'Adspurgte', type: 'integer', unit: 'persons' },
    ],
    more: { low: 'lav', high: 'hoej', base: 'antal' },
  },
);

const quarters: Row[] = Array.from({ length: 14 }, (_, index) => [
  'Landet',
  `${2018 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  1200 + ((index * 37) % 11) * 40,
]);
const months: Row[] = Array.from({ length: 30 }, (_, index) => [
  'Ledige',
  `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  310 + ((index * 53) % 17) * 6,
]);
const weeks: Row[] = Array.from({ length: 20 }, (_, index) => [
  'Fremmøde',
  `2021-W${String(index + 5).padStart(2, '0')}`,
  60 + ((index * 7) % 13),
]);

export const lineExamples: FigureExample[] = [
  years,
  targets,
  gaps,
  intervals,
  example('quarters', quarters, { type: 'quarter', unit: 'persons' }),
  example('months', months, { type: 'month', unit: 'persons' }),
  example('weeks', weeks, { type: 'week' }),
  example(
    'school years',
    ['2016/17', '2017/18', '2018/19', '2019/20'].map((time, index): Row => [
      'Fravær',
      time,
      8.5 - index * 0.4,
    ]),
    { type: 'school-year' },
  ),
  example(
    'dates at their distances',
    [
      ['Måling', '2020-01-15', 12],
      ['Måling', '2020-03-01', 18],
      ['Måling', '2020-11-20', 17],
      ['Måling', '2021-02-10', 25],
    ],
    { type: 'date', unit: 'points' },
  ),
  example(
    'an axis that does not begin at zero',
    yearly('Indeks', 2010, 96.2, 97.5, 99.1, 100, 101.8, 103.2),
    { unit: 'index', more: { axisFrom: 95 } },
  ),
  example(
    'one highlighted of many',
    Array.from({ length: 7 }, (_, index) =>
      yearly(
        `Kommune ${index + 1}`,
        2014,
        20 + index * 9,
        24 + index * 8,
        23 + index * 9,
        27 + index * 8,
      ),
    ).flat(),
    { more: { highlight: ['Kommune 3'] } },
  ),
  example('negative', [...yearly('Nettotilgang', 2014, -120, -40, 30, 85, -15)], {
    unit: 'persons',
  }),
  example(
    'two columns',
    ['2018', '2019', '2020'].map((time, index): Row => ['', time, 20 + index, 30 - index]),
    {
      columns: [{ name: 'andre', title: 'Andre unge', type: 'number', unit: 'percent' }],
      more: { values: ['andel', 'andre'], series: undefined },
    },
  ),
  example('an area to hold against', yearly('Nord', 2014, 28, 31, 35, 41), {
    more: {
      references: [{ value: 'snit/nord/andel', to: 'snit/syd/andel', text: 'Andre kommuner' }],
    },
  }),
  example('no row', []),
  example('one row', [['Nord', '2014', 40]]),
  example('all zero', yearly('Nord', 2014, 0, 0, 0)),
  example('one far above the rest', yearly('Nord', 2014, 1, 2, 12500), { unit: 'persons' }),
  example('nothing known', yearly('Nord', 2014, unknown, suppressed)),
  example(
    'twelve series with labels of sixty characters',
    Array.from({ length: 12 }, (_, index) =>
      yearly(`${index + 1} ${longLabel}`.slice(0, 60), 2014, 5 * index, 5 * index + 3),
    ).flat(),
  ),
  example(
    'a century',
    yearly('Folketal', 1921, ...Array.from({ length: 100 }, (_, index) => 4000 + index * 20)),
    {
      unit: 'persons',
    },
  ),
];
