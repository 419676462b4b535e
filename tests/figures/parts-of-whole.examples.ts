import type { Absent, Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const figure = exampleFigure({
  kind: 'parts-of-whole',
  table: 'status',
  label: 'status',
  value: 'antal',
  total: 'i-alt',
  parent: 'del_af',
});

const none: Absent = { absent: 'not-applicable' };

function example(name: string, rows: [string, string, Cell, Cell][]): FigureExample {
  const table = exampleTable(
    'status',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'status', title: 'Status', type: 'text' },
      { name: 'del_af', title: 'Del af', type: 'text' },
      { name: 'antal', title: 'Antal unge', type: 'integer', unit: 'persons' },
    ],
    rows,
  );
  return { name, report: exampleReport({ tables: [table] }), figure };
}

/** The young people of PÅ VEJ: 32, of whom 6 in education of four kinds. */
export const nestedParts = example('nested', [
  ['job', 'Ordinært job', none, 4],
  ['uddannelse', 'Uddannelse', none, 6],
  ['fgu', 'FGU', 'uddannelse', 2],
  ['stu', 'STU', 'uddannelse', 1],
  ['eud', 'EUD', 'uddannelse', 2],
  ['hf', 'HF', 'uddannelse', 1],
  ['offentlig', 'Offentlig forsørgelse', none, 22],
  ['i-alt', 'I alt', none, 32],
]);

export const partsAsBars = example('bars above a hundred', [
  ['a', 'Egedal', none, 50],
  ['b', 'Ikast-Brande', none, 100],
  ['b1', 'Under 25 år', 'b', 25],
  ['b2', 'Over 25 år', 'b', 75],
  ['c', 'Odder', none, 50],
  ['i-alt', 'I alt', none, 200],
]);

export const suppressedParts = example('suppressed and unknown', [
  ['a', 'I job', none, 12],
  ['b', 'På barsel', none, { absent: 'suppressed' }],
  ['c', 'Fraflyttet', none, { absent: 'unknown' }],
  ['i-alt', 'I alt', none, 18],
]);

export const shortOfTotal = example('parts short of the total', [
  ['a', 'Kontanthjælp', none, 14],
  ['b', 'Uddannelseshjælp', none, 9],
  ['i-alt', 'I alt', none, 24],
]);

export const partsExamples: FigureExample[] = [
  nestedParts,
  partsAsBars,
  suppressedParts,
  shortOfTotal,
  example('no row', []),
  example('one row', [['a', 'I job', none, 1]]),
  example('all zero', [
    ['a', 'I job', none, 0],
    ['b', 'I uddannelse', none, 0],
    ['i-alt', 'I alt', none, 0],
  ]),
  example('one far above the rest', [
    ['a', 'I job', none, 9990],
    ['b', 'I uddannelse', none, 9],
    ['c', 'På barsel', none, 1],
    ['i-alt', 'I alt', none, 10000],
  ]),
  example('labels of sixty characters', [
    ['a', longLabel, none, 24],
    ['b', longLabel.replaceAll(' ', '').slice(0, 60), none, 3],
    ['b1', longLabel, 'b', 2],
    ['b2', 'Andre', 'b', 1],
    ['i-alt', longLabel, none, 27],
  ]),
];
