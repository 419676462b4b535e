import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

function example(
  name: string,
  rows: [string, string, string][],
  { centre = 'Den unge', grouped = true } = {},
): FigureExample {
  const table = exampleTable(
    'omraader',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'omraade', title: 'Område', type: 'text' },
      { name: 'gruppe', title: 'Hører til', type: 'text' },
    ],
    rows,
  );
  return {
    name,
    report: exampleReport({ tables: [table] }),
    figure: exampleFigure({
      kind: 'star-diagram',
      table: 'omraader',
      label: 'omraade',
      centre,
      ...(grouped ? { group: 'gruppe' } : {}),
    }),
  };
}

/** Route 25's starfish; one row of the first group is last. */
export const starfish = example('six arms in two groups', [
  ['fysisk', 'Fysisk helbred', 'Helbred'],
  ['personlige', 'Personlige kompetencer', 'Kompetencer'],
  ['sociale', 'Sociale kompetencer', 'Kompetencer'],
  ['praktiske', 'Praktiske kompetencer', 'Kompetencer'],
  ['faglige', 'Faglige kompetencer', 'Kompetencer'],
  ['psykisk', 'Psykisk helbred', 'Helbred'],
]);

const letters = [...'abcdefghijkl'];

export const starExamples: FigureExample[] = [
  starfish,
  example('no row', []),
  example('one arm', [['a', 'Fysisk helbred', 'Helbred']]),
  example(
    'twelve arms without groups',
    letters.map((key) => [key, `Område ${key.toUpperCase()}`, '']),
    { grouped: false },
  ),
  example(
    'twelve labels of sixty characters',
    letters.map((key, index) => [
      key,
      index % 2 === 0 ? longLabel : longLabel.replaceAll(' ', '').slice(0, 60),
      index < 5 ? longLabel : 'Andre',
    ]),
    { centre: longLabel },
  ),
];
