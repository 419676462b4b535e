import { expect, test } from 'vitest';
import { historyLines } from '../../../src/components/goals/history.ts';
import { revisionLines, timeRemarks } from '../../../src/components/goals/over-time.ts';
import { assessGoals } from '../../../src/domain/assess.ts';
import { goalOf, metOrNot, resultOf, targetOf } from '../../domain/goal-examples.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

function assessed(parts: Partial<Parameters<typeof assessGoals>[0]>, on: string) {
  const goals = [goalOf('at-least', { unit: 'persons' })];
  const [goal] = assessGoals(
    { goals, targets: [], results: [], baselines: [], ...parts },
    metOrNot,
    on,
  );
  if (!goal) throw new TypeError('no goal');
  return goal;
}

test('the results of a goal are told in order, each with its target and verdict', () => {
  const goal = assessed(
    {
      targets: [
        targetOf({ id: 'a', due: '2014', lower: 10 }),
        targetOf({ id: 'b', due: '2015', lower: 20 }),
        targetOf({ id: 'c', due: '2016', lower: 30 }),
      ],
      results: [
        resultOf({ id: 'b', date: '2018', value: 24 }),
        resultOf({ id: 'a', date: '2014', value: 12 }),
      ],
    },
    '2018',
  );
  const [table, drawing] = historyLines(goal, goal.overall, 'da');
  if (table?.type !== 'table' || drawing?.type !== 'drawing') throw new TypeError('no course');
  expect(table.head).toEqual(['Målt', 'Måltal', 'Resultat']);
  expect(table.rows.map(({ cells, verdict }) => [...cells.map(plain), verdict])).toEqual([
    ['2014', 'mindst 10 senest 2014', '12', 'met'],
    ['', 'mindst 20 senest 2015', 'ikke målt', 'not-assessable'],
    ['2018, målt 2 år efter fristen', 'mindst 30 senest 2016', '24', 'not-met'],
  ]);
  expect(timeRemarks(goal.overall, 'da')).toEqual(['Målt 2 år efter fristen']);
  expect(timeRemarks(goal.overall, 'en')).toEqual(['Measured 2 years after it was due']);
});

test('a revision says what it moved, when it was agreed, and what the original would have given', () => {
  const revised = (more: object) =>
    assessed(
      {
        targets: [
          targetOf({ id: 'a', due: '2014', lower: 70 }),
          targetOf({ id: 'b', due: '2015', lower: 70, revision: 1, agreed: '2015-01', ...more }),
        ],
        results: [resultOf({ date: '2015', value: 65 })],
      },
      '2016',
    );
  const moved = revised({});
  expect(revisionLines(moved, moved.overall, 'da').map(plain)).toEqual([
    'Fristen blev flyttet fra 2014 til 2015. Det blev aftalt januar 2015.',
    'Måltallet blev ændret, efter at fristen var gået.',
    'Måltallet var først mindst 70 personer senest 2014. Efter det ville målet være ikke opfyldt.',
  ]);
  const lowered = revised({ lower: 60, due: '2014', agreed: '2014-01' });
  expect(revisionLines(lowered, lowered.overall, 'da').map(plain)).toEqual([
    'Måltallet blev ændret fra mindst 70 personer til mindst 60 personer. Det blev aftalt januar 2014.',
    'Måltallet var først mindst 70 personer senest 2014. Efter det ville målet være ikke opfyldt.',
  ]);
});

test('a goal under way says how far it has come, and what is expected', () => {
  const goal = assessed(
    {
      targets: [targetOf({ due: '2021-12', lower: 30 })],
      results: [resultOf({ date: '2021-01', value: 21, forecast: 'met' })],
    },
    '2021-02',
  );
  expect(timeRemarks(goal.overall, 'da').map(plain)).toEqual([
    '70 pct. af vejen',
    'Ventes opfyldt',
  ]);
});
