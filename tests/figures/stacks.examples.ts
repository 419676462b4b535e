import type { Absent, Cell, Field } from '../../src/domain/table.ts';
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

type Row = [label: string, base: Cell, ...parts: Cell[]];
type Kind = 'stacked-bar' | 'scale';

function example(
  kind: Kind,
  name: string,
  titles: string[],
  rows: Row[],
  { unit = 'percent', apart }: { unit?: UnitId; apart?: string } = {},
): FigureExample {
  const columns = titles.map((title, index): Field => ({
    ...{ name: `d${index}`, title, unit },
    type: 'number',
  }));
  const table = exampleTable(
    'svar',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'navn', title: 'Spørgsmål', type: 'text' },
      { name: 'antal', title: 'Svar', type: 'integer', unit: 'persons' },
      ...columns,
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const own = columns.map((column) => column.name);
  const shared = { table: 'svar', label: 'navn', base: 'antal' };
  const declared =
    kind === 'scale'
      ? { kind, ...shared, answers: apart ? own.slice(0, -1) : own, ...(apart ? { apart } : {}) }
      : { kind, ...shared, parts: own };
  const figure = exampleFigure(declared);
  return { name, report: exampleReport({ tables: [table] }), figure };
}

const answers = ['Meget utilfreds', 'Utilfreds', 'Hverken-eller', 'Tilfreds', 'Meget tilfreds'];

export const satisfaction = example(
  'scale',
  'five answers and those who do not know',
  [...answers, 'Ved ikke'],
  [
    ['Mentoren lyttede til mig', 212, 4, 9, 15, 38, 31, 3],
    ['Jeg fik den hjælp, jeg havde brug for', 208, 11, 18, 22, 29, 13, 7],
    ['Praktikken passede til det, jeg gerne ville', 190, 22, 26, 12, 21, 9, 10],
    ['Jeg tror, at det kan lykkes for mig', 211, 2, 7, 20, 40, 29, 2],
  ],
  { apart: 'd5' },
);

export const status = example(
  'stacked-bar',
  'shares of three places, rounded',
  ['I job', 'Under uddannelse', 'I aktivering', 'Ukendt'],
  [
    ['Egedal', 66, 33, 33, 20, 13],
    ['Ikast-Brande', 48, 21, 44, 25, 10],
    ['Odder', 27, 41, 30, 22, 7],
  ],
);

export const counts = example(
  'stacked-bar',
  'counts on one scale, one of them hidden',
  ['Kvinder', 'Mænd'],
  [
    ['15-17 år', 31, 12, 19],
    ['18-24 år', 88, 41, 47],
    ['25-29 år', 14, suppressed, suppressed],
    ['30 år og derover', 0, 0, 0],
  ],
  { unit: 'persons' },
);

const kinds = ['stacked-bar', 'scale'] as const;

export const stackExamples: FigureExample[] = [
  satisfaction,
  status,
  counts,
  example(
    'scale',
    'four answers without a middle',
    ['Helt uenig', 'Uenig', 'Enig', 'Helt enig'],
    [
      ['Det var frivilligt', 40, 10, 15, 45, 30],
      ['Jeg fik løn', 40, 60, 20, 10, 10],
    ],
  ),
  example('scale', 'unknown answers', answers, [
    ['Mentoren lyttede til mig', 212, 4, 9, 15, 38, 34],
    ['Jeg fik hjælp', unknown, unknown, unknown, unknown, unknown, unknown],
  ]),
  example(
    'scale',
    'seven answers with long names',
    Array.from({ length: 7 }, (_, index) => `${index + 1} ${longLabel}`.slice(0, 60)),
    [[longLabel, 100, 10, 10, 20, 20, 20, 10, 10]],
  ),
  example(
    'stacked-bar',
    'twelve wholes of eight parts',
    Array.from({ length: 8 }, (_, index) => `Del ${index + 1}`),
    Array.from({ length: 12 }, (_, index): Row => [
      `${index + 1} ${longLabel}`.slice(0, 60),
      100 + index,
      ...[20, 18, 16, 14, 12, 10, 6, 4],
    ]),
  ),
  ...kinds.flatMap((kind) => [
    example(kind, 'no row', answers, []),
    example(kind, 'one row', answers, [['Mentoren lyttede', 10, 0, 0, 0, 0, 100]]),
    example(kind, 'all zero', answers, [['Mentoren lyttede', 0, 0, 0, 0, 0, 0]], {
      unit: 'persons',
    }),
  ]),
  example(
    'stacked-bar',
    'one far above the rest',
    ['Egne', 'Andre'],
    [
      ['Nord', 12500, 12000, 500],
      ['Syd', 3, 1, 2],
    ],
    { unit: 'persons' },
  ),
];
