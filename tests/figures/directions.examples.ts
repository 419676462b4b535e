import type { Cell } from '../../src/domain/table.ts';
import {
  exampleFigure,
  exampleReport,
  exampleTable,
  longLabel,
  type FigureExample,
} from './example-report.ts';

const categories = [
  { value: 'op', label: 'Op' },
  { value: 'lidt-op', label: 'Lidt op' },
  { value: 'uaendret', label: 'Uændret' },
  { value: 'lidt-ned', label: 'Lidt ned' },
  { value: 'ned', label: 'Ned' },
];

const signs = {
  op: 'up',
  'lidt-op': 'slightly-up',
  uaendret: 'unchanged',
  'lidt-ned': 'slightly-down',
  ned: 'down',
} as const;

function example(name: string, titles: string[], rows: Cell[][]): FigureExample {
  const raters = titles.map((title, index) => ({
    name: `maaler_${index}`,
    title,
    type: 'text' as const,
    categories,
  }));
  const table = exampleTable(
    'progression',
    [
      { name: 'id', title: 'Nøgle', type: 'text' },
      { name: 'maalepunkt', title: 'Målepunkt', type: 'text' },
      ...raters,
    ],
    rows.map((cells, index) => [`r${index}`, ...cells]),
  );
  const figure = exampleFigure({
    kind: 'directions',
    table: 'progression',
    label: 'maalepunkt',
    raters: raters.map((rater) => rater.name),
    signs,
  });
  return { name, report: exampleReport({ tables: [table] }), figure };
}

const parties = ['De unge', 'Virksomhederne', 'Rådgiverne'];

/** The directions in the text about figure 6.1 of the evaluation of LMI, 2021. */
export const progression = example('three raters', parties, [
  ['Mødedisciplin', 'ned', 'ned', 'ned'],
  ['At gøre arbejdet færdigt', 'op', 'op', 'op'],
  ['At forstå en instruktion', 'op', 'op', 'op'],
  ['At samarbejde', 'ned', 'op', 'op'],
  ['Personlig hygiejne', 'uaendret', 'uaendret', 'lidt-op'],
]);

export const absentDirections = example('unknown and suppressed', parties, [
  ['Mødedisciplin', { absent: 'unknown' }, { absent: 'suppressed' }, 'lidt-ned'],
  ['At samarbejde', 'op', { absent: 'not-applicable' }, { absent: 'missing' }],
]);

export const directionExamples: FigureExample[] = [
  progression,
  absentDirections,
  example('no row', parties, []),
  example('one row', ['De unge'], [['Mødedisciplin', 'lidt-ned']]),
  example('all unchanged', parties, [
    ['Mødedisciplin', 'uaendret', 'uaendret', 'uaendret'],
    ['At samarbejde', 'uaendret', 'uaendret', 'uaendret'],
  ]),
  example(
    'eight raters and labels of sixty characters',
    ['Ung', 'Coach', 'Leder', 'Kollega', 'Mentor', 'Lærer', 'Læge', 'Rådgiver'],
    [
      [longLabel, 'op', 'lidt-op', 'uaendret', 'lidt-ned', 'ned', 'op', 'op', 'ned'],
      [longLabel.replaceAll(' ', '').slice(0, 60), ...Array.from({ length: 8 }, () => 'ned')],
    ],
  ),
];
