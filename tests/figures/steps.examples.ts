import type { UnitId } from '../../src/domain/unit.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';
import type { Absent, Cell } from '../../src/domain/table.ts';

const figure = exampleFigure({
  kind: 'steps',
  table: 'trin',
  label: 'navn',
  from: 'fra',
  to: 'til',
  value: 'niveau',
});

const unknown: Absent = { absent: 'unknown' };
const notYet: Absent = { absent: 'not-yet-due' };
const suppressed: Absent = { absent: 'suppressed' };

type Step = [label: string, from: Cell, to: Cell, level: Cell];

interface Units {
  period?: UnitId;
  level?: UnitId;
}

export function stepsOf(
  name: string,
  steps: Step[],
  { period = 'month-number', level = 'percent' }: Units = {},
): FigureExample {
  const table = exampleTable(
    'trin',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'navn', title: 'Trin', type: 'text' },
      { name: 'fra', title: 'Fra', type: 'integer', unit: period },
      { name: 'til', title: 'Til og med', type: 'integer', unit: period },
      { name: 'niveau', title: 'Niveau', type: 'number', unit: level },
    ],
    steps.map((step, index) => [`r${index}`, ...step]),
  );
  return { name, report: exampleReport({ tables: [table] }), figure };
}

/**
 * The company's share of the wage in LMI Hedensted (2021), chapter 2: nothing in the first three months,
 * then 25 %, and at last 50 % of eight months. When the one becomes the other is not given.
 */
export const wageShares = stepsOf('a change that is not given', [
  ['Start', 1, 3, 0],
  ['Midtvejs', 4, unknown, 25],
  ['Afslutning', unknown, 8, 50],
]);

export const known = stepsOf(
  'every change known',
  [
    ['Første', 0, 3, 100],
    ['Anden', 4, 5, 40],
    ['Tredje', 6, 11, 65.5],
  ],
  { period: 'week-number', level: 'dkk' },
);

export const withGap = stepsOf('a gap and an unknown level', [
  ['Før', 1, 3, 20],
  ['Efter hullet', 6, 7, 30],
  ['Ukendt', 8, 9, unknown],
  ['Skjult', 10, 11, suppressed],
  ['Sidst', 12, 13, 10],
]);

export const openEnds = stepsOf('open ends', [
  ['Før', unknown, 4, 10],
  ['Siden', 5, notYet, 30],
]);

export const nothingKnown = stepsOf('a step without periods', [
  ['Først', 1, 3, 10],
  ['Et sted', unknown, unknown, 20],
]);

export const belowZero = stepsOf(
  'below zero',
  [
    ['Op', 1, 4, 12],
    ['Ned', 5, 8, -8],
    ['Nul', 9, 12, 0],
  ],
  { level: 'percentage-points' },
);

function twelve(label: (index: number) => string): Step[] {
  return Array.from({ length: 12 }, (_, index): Step => [
    label(index),
    index * 2 + 1,
    index * 2 + 2,
    index * 8,
  ]);
}

export const stepsExamples: FigureExample[] = [
  wageShares,
  known,
  withGap,
  openEnds,
  nothingKnown,
  belowZero,
  stepsOf(
    'twelve steps',
    twelve((index) => `Trin ${index + 1}`),
  ),
  stepsOf(
    'twelve steps with labels of sixty characters',
    twelve((index) => `${index + 1} ${longLabel}`.slice(0, 60)),
  ),
  stepsOf('no row', []),
  stepsOf('one row', [['Hele tiden', 1, 8, 25]]),
  stepsOf('one open row', [['Et sted', unknown, 5, 25]]),
  stepsOf('no period known', [['Et sted', unknown, notYet, 25]]),
  stepsOf('all zero', [
    ['Først', 1, 2, 0],
    ['Sidst', 3, 4, 0],
  ]),
  stepsOf(
    'one far above the rest',
    [
      ['Lav', 1, 2, 1],
      ['Høj', 3, 4, 12_000],
      ['Lav igen', 5, 60, 2],
    ],
    { level: 'dkk-per-month' },
  ),
];
