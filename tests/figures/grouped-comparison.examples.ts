import type { UnitId } from '../../src/domain/unit.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';
import type { Absent, Cell } from '../../src/domain/table.ts';

const unknown: Absent = { absent: 'unknown' };
const suppressed: Absent = { absent: 'suppressed' };

interface Group {
  title: string;
  /** The size of the group, in a table of its own. */
  base?: Cell;
}

type Row = [label: string, ...values: Cell[]];

function example(
  name: string,
  groups: Group[],
  rows: Row[],
  unit: UnitId = 'persons',
): FigureExample {
  const columns = groups.map((group, index) => ({ ...group, column: `gruppe_${index + 1}` }));
  const characteristics = exampleTable(
    'kendetegn',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'kendetegn', title: 'Kendetegn', type: 'text' },
      ...columns.map(
        ({ column, title }) => ({ name: column, title, type: 'number', unit }) as const,
      ),
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const sizes = exampleTable(
    'grupper',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
    ],
    columns.map(({ column, base = unknown }) => [column, base]),
  );
  const figure = exampleFigure({
    kind: 'grouped-comparison',
    table: 'kendetegn',
    label: 'kendetegn',
    groups: columns.map(({ column, base }) => ({
      column,
      ...(base === undefined ? {} : { base: `grupper/${column}/antal` }),
    })),
  });
  return { name, report: exampleReport({ tables: [characteristics, sizes] }), figure };
}

const rounds: Group[] = [
  { title: 'Første runde', base: 11 },
  { title: 'Anden runde', base: 13 },
  { title: 'Alle', base: 24 },
];

/** Four of the rows of table 6.1 of LMI, with the sizes of the rounds from section 5.1. */
export const background = example('shares of three groups', rounds, [
  ['Misbrug nu eller tidligere', 4, 2, 6],
  ['Flere end én diagnose', 3, 8, 11],
  ['Mere end ét afbrudt skoleforløb eller læreplads', 5, 4, 9],
  ['Fritaget for aktivering i perioder', 2, 0, 2],
]);

export const withoutBases = example(
  'numbers where a size is not declared',
  [{ title: 'Før', base: 20 }, { title: 'Efter' }],
  [
    ['Industri', 4, 12],
    ['Handel', 7, 3],
  ],
  'companies',
);

export const gaps = example(
  'missing, suppressed, a base unknown and an empty group',
  [
    { title: 'Kendt', base: 20 },
    { title: 'Ukendt størrelse', base: suppressed },
    { title: 'Tom', base: 0 },
  ],
  [
    ['A', 5, 3, 0],
    ['B', suppressed, unknown, 0],
    ['C', 20, { absent: 'missing' }, { absent: 'not-applicable' }],
  ],
);

export const percentages = example(
  'shares as the source gives them',
  [
    { title: 'Mænd', base: 40 },
    { title: 'Kvinder', base: 32 },
  ],
  [
    ['I job', 45.5, 12.5],
    ['I uddannelse', 20, 62.5],
  ],
  'percent',
);

function manyGroups(title: (index: number) => string): Group[] {
  return Array.from({ length: 12 }, (_, index) => ({ title: title(index), base: 20 + index }));
}

const manyValues = Array.from({ length: 12 }, (_, index) => index);

export const twelveGroups = example(
  'twelve groups',
  manyGroups((index) => `Hold ${index + 1}`),
  [
    ['Misbrug', ...manyValues],
    ['Diagnose', ...manyValues.toReversed()],
  ],
);

export const comparisonExamples: FigureExample[] = [
  background,
  withoutBases,
  gaps,
  percentages,
  twelveGroups,
  example(
    'twelve groups with labels of sixty characters',
    manyGroups((index) => `${index + 1} ${longLabel}`.slice(0, 60)),
    [[longLabel.slice(0, 60), ...manyValues]],
  ),
  example(
    'twelve rows with labels of sixty characters',
    rounds,
    Array.from({ length: 12 }, (_, index): Row => [
      `${index + 1} ${longLabel}`.slice(0, 60),
      index % 11,
      index,
      index * 2,
    ]),
  ),
  example('no row', rounds, []),
  example('one row', rounds.slice(0, 1), [['Misbrug', 4]]),
  example('all zero', rounds, [
    ['Misbrug', 0, 0, 0],
    ['Diagnose', 0, 0, 0],
  ]),
  example(
    'one far above the rest',
    [{ title: 'Mænd' }, { title: 'Kvinder' }],
    [
      ['A', 2, 3],
      ['B', 12500, 1],
    ],
  ),
  example(
    'negative',
    [{ title: 'Mænd' }, { title: 'Kvinder' }],
    [
      ['A', -4, 6],
      ['B', 2.5, -1],
    ],
    'percentage-points',
  ),
];
