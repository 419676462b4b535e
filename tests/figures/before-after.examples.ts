import type { UnitId } from '../../src/domain/unit.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';
import type { Absent, Cell } from '../../src/domain/table.ts';

const plainFigure = exampleFigure({
  kind: 'before-after',
  table: 'foer-efter',
  label: 'omraade',
  before: 'foer',
  after: 'efter',
});

const figureWithBases = exampleFigure({
  kind: 'before-after',
  table: 'foer-efter',
  label: 'omraade',
  before: 'foer',
  after: 'efter',
  beforeBase: 'forloeb_foer',
  afterBase: 'forloeb_efter',
  minimumBase: 30,
});

const unknown: Absent = { absent: 'unknown' };
const suppressed: Absent = { absent: 'suppressed' };
const missing: Absent = { absent: 'missing' };
const none: Absent = { absent: 'not-applicable' };

type Row = [
  label: string,
  before: Cell,
  after: Cell,
  beforeBase?: Cell | undefined,
  afterBase?: Cell | undefined,
  unit?: UnitId,
];

function example(name: string, rows: Row[], unit?: UnitId, places = false): FigureExample {
  const measured = { type: 'number', ...(unit ? { unit } : { unitColumn: 'enhed' }) } as const;
  const counted = { type: 'integer', unit: 'placements' } as const;
  const refers = places ? { target: 'organisations' } : {};
  const table = exampleTable(
    'foer-efter',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'omraade', title: 'Område', type: 'text', ...refers },
      { name: 'foer', title: 'I beskæftigelse 2009-2010', ...measured },
      { name: 'efter', title: 'I beskæftigelse 2012-2013', ...measured },
      { name: 'forloeb_foer', title: 'Forløb 2009-2010', ...counted },
      { name: 'forloeb_efter', title: 'Forløb 2012-2013', ...counted },
      { name: 'enhed', title: 'Enhed', type: 'text' },
    ],
    rows.map(
      ([label, before, after, beforeBase = none, afterBase = none, own = 'count'], index) => [
        `r${index}`,
        label,
        before,
        after,
        beforeBase,
        afterBase,
        own,
      ],
    ),
  );
  const hasBases = rows.some(([, , , base]) => base !== undefined);
  const figure = hasBases ? figureWithBases : plainFigure;
  return { name, report: exampleReport({ tables: [table] }), figure };
}

/** Table 13 of Route 25: 20-29 years, in employment three months after a placement. */
export const employment = example(
  'small bases in three municipalities',
  [
    ['Hele landet', 15.1, 17.1, 5012, 11516],
    ['ikast-brande', 8.4, 17.1, 24, 68],
    ['odder', 4.3, 30, 25, 50],
    ['egedal', 7.3, 6.4, 27, 48],
  ],
  'percent',
  true,
);

/** Section 3.1 of PÅ VEJ: companies of the network, and those that have had a young person. */
export const network = example(
  'counts without bases',
  [
    ['Har haft en ung tilknyttet', 5, 10],
    ['I alt i netværket', 20, 30],
  ],
  'companies',
);

export const places = example(
  'municipalities in their own colours',
  [
    ['odder', 40, 60, 80, 90],
    ['egedal', 70, 50, 60, 30],
  ],
  'percent',
  true,
);

export const oneEnd = example(
  'unknown or suppressed on one side or both, and no change',
  [
    ['Kun efter', unknown, 40, unknown, 50],
    ['Kun før', 20, suppressed, 50, suppressed],
    ['Ingen af dem', missing, unknown, 40, 40],
    ['Ukendt grundlag', 30, 45, unknown, 60],
    ['Uændret', 25, 25, 60, 70],
    ['Uændret og få', 35, 35, 60, 7],
  ],
  'percent',
);

export const unitsApart = example('a panel for each unit', [
  ['Timer om ugen', 12, 18.5, undefined, undefined, 'hours-per-week'],
  ['Andel i job', 20, 55, undefined, undefined, 'percent'],
  ['Andel på praktikplads', 30, 25, undefined, undefined, 'percent'],
  ['Løn', 110, 125, undefined, undefined, 'dkk-per-hour'],
]);

export const pairExamples: FigureExample[] = [
  employment,
  network,
  places,
  oneEnd,
  unitsApart,
  example('no row', []),
  example('one row', [['A', 3, 8]], 'persons'),
  example(
    'all zero',
    [
      ['A', 0, 0, 0, 0],
      ['B', 0, 0, 12, 40],
    ],
    'percent',
  ),
  example(
    'one far above the rest',
    [
      ['A', 1, 2],
      ['B', 3, 2],
      ['C', 4000, 12500],
    ],
    'persons',
  ),
  example(
    'negative',
    [
      ['A', -4, 3],
      ['B', 2, -6.5],
    ],
    'percentage-points',
  ),
  example(
    'twelve rows with labels of sixty characters',
    Array.from({ length: 12 }, (_, index): Row => [
      `${index + 1} ${longLabel}`.slice(0, 60),
      40 - index * 3,
      20 + index * 6,
      20 + index,
      1000 * index,
    ]),
    'percent',
  ),
];
