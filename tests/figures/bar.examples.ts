import type { FigureDeclaration } from '../../src/domain/figure.ts';
import type { Absent, Cell, Field, FieldType } from '../../src/domain/table.ts';
import type { UnitId } from '../../src/domain/unit.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const unknown: Absent = { absent: 'unknown' };
const suppressed: Absent = { absent: 'suppressed' };

interface Shape {
  unit?: UnitId;
  label?: FieldType;
  columns?: Field[];
  more?: Partial<Extract<FigureDeclaration, { kind: 'bar' }>>;
}

type Row = [label: string, value: Cell, ...more: Cell[]];

function example(name: string, rows: Row[], shape: Shape = {}): FigureExample {
  const { unit = 'percent', label = 'text', columns = [], more = {} } = shape;
  const table = exampleTable(
    'tal',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'navn', title: 'Navn', type: label },
      { name: 'tal', title: 'Andel', type: 'number', unit },
      ...columns,
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const held = exampleTable(
    'snit',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'tal', title: 'Andel', type: 'number', unit },
    ],
    [['landet', 46]],
  );
  const figure = exampleFigure({
    kind: 'bar',
    table: 'tal',
    label: 'navn',
    values: ['tal'],
    ...more,
  });
  return { name, report: exampleReport({ tables: [table, held] }), figure };
}

const number = (name: string, title: string, unit: UnitId = 'percent'): Field => ({
  ...{ name, title, unit },
  type: 'number',
});

export const sorted = example(
  'sorted, with targets and the national average',
  [
    ['Nordby', 38, 50],
    ['Sydby', 61, 50],
    ['Vesterby', 49, 40],
    ['Østerby', unknown, 40],
    ['Hele projektet', 52, 45],
  ],
  {
    columns: [number('maal', 'Måltal')],
    more: {
      sort: 'value',
      target: 'maal',
      references: [{ value: 'snit/landet/tal', text: 'Landet' }],
      highlight: ['r1'],
    },
  },
);

export const thirty = example(
  'thirty categories',
  Array.from({ length: 30 }, (_, index): Row => [
    `${index + 1}. ${longLabel}`.slice(0, 20 + (index % 3) * 20),
    97 - index * 3,
    200 + index,
  ]),
  { columns: [number('svar', 'Adspurgte', 'persons')], more: { base: 'svar' } },
);

export const negative = example(
  'negative',
  [
    ['Industri', 120],
    ['Handel', -45],
    ['Bygge og anlæg', 0],
    ['Offentlig service', -130],
  ],
  { unit: 'persons' },
);

export const grouped = example(
  'grouped',
  [
    ['I job', 34, 41, 22],
    ['Under uddannelse', 28, 25, suppressed],
    ['Ledige', 21, 18, 30],
  ],
  {
    columns: [number('to', 'Kvinder'), number('tre', 'Unge uden uddannelse')],
    more: { values: ['tal', 'to', 'tre'] },
  },
);

export const columns = example(
  'columns by year',
  ['2014', '2015', '2016', '2017', '2018'].map((year, index): Row => [
    year,
    24 + index * 7,
    index > 3,
  ]),
  {
    label: 'year',
    columns: [{ name: 'forel', title: 'Foreløbig', type: 'boolean' }],
    more: {
      direction: 'up',
      interim: 'forel',
      references: [{ value: 'snit/landet/tal', text: 'Landet' }],
    },
  },
);

export const barExamples: FigureExample[] = [
  sorted,
  thirty,
  negative,
  grouped,
  columns,
  example(
    'columns that go below zero, with targets',
    [
      ['Nord', 12, 20],
      ['Syd', -8, 5],
      ['Øst', unknown, 5],
    ],
    {
      unit: 'persons',
      columns: [number('maal', 'Måltal', 'persons')],
      more: { direction: 'up', target: 'maal' },
    },
  ),
  example(
    'columns whose names have no room',
    Array.from({ length: 9 }, (_, index): Row => [`Beskæftigelsesområde ${index + 1}`, index * 10]),
    { more: { direction: 'up' } },
  ),
  example(
    'not final yet',
    [
      ['Nordby', 38, true],
      ['Sydby', 61, false],
    ],
    {
      columns: [{ name: 'forel', title: 'Foreløbig', type: 'boolean' }],
      more: { interim: 'forel' },
    },
  ),
  example('no row', []),
  example('one row', [['Nordby', 40]]),
  example('all zero', [
    ['Nordby', 0],
    ['Sydby', 0],
  ]),
  example(
    'one far above the rest',
    [
      ['Nordby', 2],
      ['Sydby', 12500],
    ],
    { unit: 'persons' },
  ),
  example('unknown and suppressed', [
    ['Nordby', unknown],
    ['Sydby', suppressed],
  ]),
  example(
    'twelve rows of six groups',
    Array.from(
      { length: 12 },
      (_, index): Row =>
        [
          `${index + 1} ${longLabel}`.slice(0, 60),
          ...Array.from({ length: 6 }, (__, group) => index * 5 + group),
        ] as Row,
    ),
    {
      columns: Array.from({ length: 5 }, (_, index) => number(`g${index}`, `Gruppe ${index + 2}`)),
      more: { values: ['tal', 'g0', 'g1', 'g2', 'g3', 'g4'] },
    },
  ),
];
