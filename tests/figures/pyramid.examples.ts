import type { Absent, Cell } from '../../src/domain/table.ts';
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

function example(
  name: string,
  rows: [label: string, left: Cell, right: Cell][],
  unit: UnitId = 'persons',
  titles: [string, string] = ['Kvinder', 'Mænd'],
): FigureExample {
  const table = exampleTable(
    'aldre',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'alder', title: 'Alder', type: 'text' },
      { name: 'kvinder', title: titles[0], type: 'number', unit },
      { name: 'maend', title: titles[1], type: 'number', unit },
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const figure = exampleFigure({
    ...{ kind: 'pyramid', table: 'aldre', label: 'alder' },
    ...{ left: 'kvinder', right: 'maend' },
  });
  return { name, report: exampleReport({ tables: [table] }), figure };
}

export const ages = example('women and men by age', [
  ['60 år og derover', 12, 9],
  ['50-59 år', 31, 44],
  ['40-49 år', 58, 61],
  ['30-39 år', 72, 95],
  ['25-29 år', 64, 70],
  ['18-24 år', 41, 53],
  ['15-17 år', suppressed, 6],
]);

export const pyramidExamples: FigureExample[] = [
  ages,
  example('no row', []),
  example('one row', [['18-24 år', 4, 9]]),
  example('all zero', [
    ['18-24 år', 0, 0],
    ['25-29 år', 0, 0],
  ]),
  example('one far above the rest', [
    ['18-24 år', 12500, 3],
    ['25-29 år', 2, 1],
  ]),
  example('nothing known', [['18-24 år', unknown, suppressed]]),
  example(
    'twelve rows with labels of sixty characters',
    Array.from({ length: 12 }, (_, index) => [
      `${index + 1} ${longLabel}`.slice(0, 60),
      5.5 * index,
      60 - 3 * index,
    ]),
    'percent',
    [longLabel, `Andre, der er ${longLabel}`],
  ),
];
