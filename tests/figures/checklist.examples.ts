import type { Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

function example(name: string, titles: string[], rows: Cell[][]): FigureExample {
  const columns = titles.map((title, index) => ({
    name: `sted_${index}`,
    title,
    type: 'boolean' as const,
  }));
  const table = exampleTable(
    'opgaver',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'opgave', title: 'Opgave', type: 'text' },
      ...columns,
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const figure = exampleFigure({
    kind: 'checklist',
    table: 'opgaver',
    label: 'opgave',
    columns: columns.map((column) => column.name),
  });
  return { name, report: exampleReport({ tables: [table] }), figure };
}

const places = ['Ikast-Brande', 'Odder', 'Egedal'];

/** The coordinator's tasks by table 6 of the evaluation of Route 25, 2014. */
export const coordinatorsTasks = example('all done', places, [
  ['Kalder teamet sammen', true, true, true],
  ['Leder mødet', true, true, true],
  ['Binder teamets arbejde sammen på tværs', true, true, true],
  ['Møder i følgegruppen', true, true, true],
  ['Holder ledelsen underrettet', true, true, true],
]);

export const someDone = example('done, not done and unknown', places, [
  ['Leder mødet', true, false, { absent: 'unknown' }],
  ['Skriver referat', { absent: 'not-applicable' }, { absent: 'suppressed' }, false],
]);

export const checklistExamples: FigureExample[] = [
  coordinatorsTasks,
  someDone,
  example('no row', places, []),
  example('one row and one column', ['Odder'], [['Leder mødet', false]]),
  example(
    'eight columns and labels of sixty characters',
    Array.from({ length: 8 }, (_, index) => `Kommune nummer ${index + 1}`),
    [[longLabel, true, false, true, false, true, false, { absent: 'missing' }, true]],
  ),
];
