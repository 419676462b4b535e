import type { Absent, Cell, FieldType } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const figure = exampleFigure({
  kind: 'timeline',
  table: 'forloeb',
  label: 'navn',
  detail: 'om',
  start: 'start',
  end: 'slut',
});

const unknown: Absent = { absent: 'unknown' };
const notYet: Absent = { absent: 'not-yet-due' };
const suppressed: Absent = { absent: 'suppressed' };

type Lane = [label: string, detail: string, start: Cell, end: Cell];

export function timelineOf(
  name: string,
  lanes: Lane[],
  type: FieldType = 'partial-date',
): FigureExample {
  const table = exampleTable(
    'forloeb',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'navn', title: 'Navn', type: 'text' },
      { name: 'om', title: 'Om', type: 'text' },
      { name: 'start', title: 'Start', type },
      { name: 'slut', title: 'Slut', type },
    ],
    lanes.map((lane, index) => [`r${index}`, ...lane]),
  );
  return { name, report: exampleReport({ tables: [table] }), figure };
}

/** Five of the ten employments in table 5.1 of LMI Hedensted (2021), as months. */
export const employments = timelineOf(
  'months',
  [
    ['Renovation', '', '2020-06', '2021-02'],
    ['Restauration', '', '2020-08', '2021-03'],
    ['Industri', '', '2020-09', '2021-05'],
    ['Lager og logistik', '', '2020-10', '2021-06'],
    ['Håndværk', '', '2021-01', '2021-09'],
  ],
  'month',
);

/** Days, a month and years, across a leap day. */
export const mixed = timelineOf('days, months and years', [
  ['Dage', 'Fra 15. februar til 1. marts 2012', '2012-02-15', '2012-03-01'],
  ['En dag', 'Skuddagen', '2012-02-29', '2012-02-29'],
  ['En måned', '', '2012-02', '2012-02'],
  ['Et år', '', '2012', '2012'],
  ['Fra dag til år', '', '2011-10-12', '2012'],
]);

export const openEnded = timelineOf('unknown starts and ends', [
  ['Kendt', '', '2020-03', '2020-08'],
  ['Slut ukendt', '', '2020-05-10', unknown],
  ['Slut ikke endnu', 'Løber stadig', '2020-06', notYet],
  ['Start ukendt', '', unknown, '2020-07'],
  ['Start skjult', '', suppressed, '2020-07-15'],
  ['Intet kendt', '', unknown, unknown],
]);

export const farLonger = timelineOf('one far longer than the rest', [
  ['Lang', '', '1951', '2021-03'],
  ['Kort', '', '2020-06', '2021-02'],
  ['Kortere', '', '1960-03', '1960-03'],
]);

function monthAfter(index: number): string {
  return `20${18 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function twelve(label: (index: number) => string, detail: string): Lane[] {
  return Array.from({ length: 12 }, (_, index): Lane => [
    label(index),
    detail,
    `${monthAfter(index)}-10`,
    `${monthAfter(index + 7)}-20`,
  ]);
}

export const twelveLanes = timelineOf(
  'twelve lanes',
  twelve((index) => `Hold ${index + 1}`, ''),
);

export const timelineExamples: FigureExample[] = [
  employments,
  mixed,
  openEnded,
  farLonger,
  twelveLanes,
  timelineOf(
    'labels of sixty characters',
    twelve((index) => `${index + 1} ${longLabel}`.slice(0, 60), longLabel),
  ),
  timelineOf('no row', []),
  timelineOf('one row', [['Projektet', '', '2019-10', '2021']]),
  timelineOf('one day', [['Konference', '', '2021-09-02', '2021-09-02']]),
  timelineOf('no date known', [
    ['Start og slut', '', unknown, notYet],
    ['Det samme', '', suppressed, suppressed],
  ]),
];
