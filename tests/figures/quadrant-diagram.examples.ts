import type { Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

type Values = [members: [string, string], fields: [string, string]];

const short: Values = [
  ['Faste', 'Skiftende'],
  ['Faste', 'Efter behov'],
];

function example(
  name: string,
  rows: [string, string, string, string, Cell][],
  [members, fields] = short,
): FigureExample {
  const categories = ([first, second]: [string, string]) => [
    { value: 'a', label: first },
    { value: 'b', label: second },
  ];
  const table = exampleTable(
    'modeller',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'model', title: 'Model', type: 'text' },
      { name: 'medlemmer', title: 'Medlemmer', type: 'text', categories: categories(members) },
      { name: 'fag', title: 'Fag', type: 'text', categories: categories(fields) },
      { name: 'kendetegn', title: 'Kendetegn', type: 'text' },
    ],
    rows,
  );
  return {
    name,
    report: exampleReport({ tables: [table] }),
    figure: exampleFigure({
      kind: 'quadrant-diagram',
      table: 'modeller',
      label: 'model',
      detail: 'kendetegn',
      across: 'medlemmer',
      down: 'fag',
    }),
  };
}

/** Route 25's four ways to compose a team; the rows are not in the order of the fields. */
export const fourModels = example('one in each field', [
  ['d', 'Model D', 'b', 'b', 'Sagsbehandleren vælger fagene fra sag til sag.'],
  ['a', 'Model A', 'a', 'a', 'Samme personer fra samme fag ved hvert møde.'],
  ['b', 'Model B', 'b', 'a', 'Fagene ligger fast, mens medarbejdere skiftes til at møde op.'],
  ['c', 'Model C', 'a', 'b', 'Model A med mulighed for at kalde andre ind.'],
]);

export const crowdedField = example('three in one field and two empty fields', [
  ['a', 'Model A', 'a', 'a', 'Samme personer.'],
  ['b', 'Model B', 'a', 'a', { absent: 'unknown' }],
  ['c', 'Model C', 'a', 'a', { absent: 'not-applicable' }],
  ['d', 'Model D', 'b', 'b', 'Sagsbehandleren vælger.'],
]);

export const quadrantExamples: FigureExample[] = [
  fourModels,
  crowdedField,
  example('no row', []),
  example('one row', [['a', 'Model A', 'b', 'a', 'Samme personer.']]),
  example(
    'labels of sixty characters',
    [
      ['a', longLabel, 'a', 'a', `${longLabel}. ${longLabel}. ${longLabel}.`],
      ['b', longLabel.replaceAll(' ', '').slice(0, 60), 'b', 'b', longLabel],
    ],
    [
      [longLabel, 'Nej'],
      ['Ja', longLabel],
    ],
  ),
];
