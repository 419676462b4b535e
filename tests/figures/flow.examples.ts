import type { Cell } from '../../src/domain/table.ts';
import type { DataNote } from '../../src/domain/public-report.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

export type Link = [from: string, to: string, value: Cell];

interface Contents {
  /** Keys of nodes with their names, where a key is not a name itself. */
  names?: Record<string, string>;
  losses?: string[];
  notes?: DataNote[];
}

/** A flow along its links; each node is named where a link first names it. */
export function flowExample(
  name: string,
  links: Link[],
  { names = {}, losses, notes = [] }: Contents = {},
): FigureExample {
  const keys = [...new Set(links.flatMap(([from, to]) => [from, to]))];
  const tables = [
    exampleTable(
      'led',
      [
        { name: 'id', title: 'Nøgle', type: 'text' },
        { name: 'navn', title: 'Navn', type: 'text' },
      ],
      keys.map((key) => [key, names[key] ?? key]),
    ),
    exampleTable(
      'veje',
      [
        { name: 'id', title: 'Nøgle', type: 'text' },
        { name: 'fra', title: 'Fra', type: 'text', target: 'led' },
        { name: 'til', title: 'Til', type: 'text', target: 'led' },
        { name: 'antal', title: 'Antal unge', type: 'integer', unit: 'persons' },
      ],
      links.map((link, index) => [`l${index}`, ...link]),
    ),
  ];
  const figure = exampleFigure({
    kind: 'flow',
    table: 'veje',
    from: 'fra',
    to: 'til',
    value: 'antal',
    nodes: 'led',
    label: 'navn',
    ...(losses ? { losses } : {}),
  });
  return { name, report: exampleReport({ tables, notes }), figure };
}

/** The young people referred to LMI, of section 5.1 of its evaluation, 2021. */
export const referred = flowExample(
  'from referral to status',
  [
    ['Visiteret', 'Første runde', 11],
    ['Visiteret', 'Anden runde', 13],
    ['Første runde', 'Ordinært job', 6],
    ['Første runde', 'Fleksjob', 1],
    ['Første runde', 'Uddannelse', 1],
    ['Første runde', 'Revalidering', 1],
    ['Første runde', 'Anden aktivering', 1],
    ['Første runde', 'Flyttet', 1],
    ['Anden runde', 'I løntilskud', 10],
    ['Anden runde', 'Ikke startet', 3],
    ['Ordinært job', 'Samme virksomhed', 5],
    ['Ordinært job', 'Anden virksomhed', 1],
  ],
  {
    losses: ['Ikke startet'],
    notes: [
      { letter: 'a', text: ['En note'], cells: [{ table: 'veje', row: 'l9', column: 'antal' }] },
    ] as unknown as DataNote[],
  },
);

/** 40 begin and 25 finish; 9 and 6 of them go no further. */
export const lost = flowExample(
  'some go no further',
  [
    ['Tilmeldt', 'Mødt', 40],
    ['Mødt', 'Halvvejs', 31],
    ['Mødt', 'Stoppet tidligt', 9],
    ['Halvvejs', 'Færdig', 25],
    ['Halvvejs', 'Stoppet sent', 6],
  ],
  { losses: ['Stoppet tidligt', 'Stoppet sent'] },
);

/** Two ways meet, and one of them leads past a layer. */
export const meeting = flowExample('ways that meet', [
  ['Jobcenter', 'Praktik', 12],
  ['Skole', 'Praktik', 8],
  ['Skole', 'Job', 3],
  ['Praktik', 'Job', 14],
  ['Praktik', 'Uddannelse', 6],
]);

export const absentLinks = flowExample('unknown and suppressed', [
  ['Visiteret', 'Forløb', 18],
  ['Visiteret', 'Ventende', { absent: 'unknown' }],
  ['Forløb', 'I job', 12],
  ['Forløb', 'På barsel', { absent: 'suppressed' }],
]);

export const farAbove = flowExample('one far above the rest', [
  ['Alle', 'Ingen ændring', 9990],
  ['Alle', 'I uddannelse', 9],
  ['Alle', 'I job', 1],
]);

export const zeros = flowExample('one zero', [
  ['Visiteret', 'Startet', 8],
  ['Visiteret', 'Sprunget fra', 0],
]);

export const flowExamples: FigureExample[] = [
  referred,
  lost,
  meeting,
  absentLinks,
  farAbove,
  zeros,
  flowExample('no row', []),
  flowExample('one row', [['Visiteret', 'Startet', 1]]),
  flowExample('all zero', [
    ['Visiteret', 'Startet', 0],
    ['Visiteret', 'Sprunget fra', 0],
  ]),
  flowExample('nothing known', [
    ['Visiteret', 'Startet', { absent: 'missing' }],
    ['Startet', 'Færdig', { absent: 'not-yet-due' }],
  ]),
  flowExample(
    'twelve links with labels of sixty characters',
    Array.from({ length: 12 }, (_, index): Link => ['start', `til-${index}`, index + 1]),
    {
      names: Object.fromEntries([
        ['start', longLabel],
        ...Array.from({ length: 12 }, (_, index) => [
          `til-${index}`,
          index % 2 ? longLabel : longLabel.replaceAll(' ', '').slice(0, 60),
        ]),
      ]) as Record<string, string>,
      losses: ['til-3'],
    },
  ),
  flowExample(
    'eight layers',
    Array.from({ length: 7 }, (_, index): Link => [`Trin ${index}`, `Trin ${index + 1}`, 20]),
  ),
];
