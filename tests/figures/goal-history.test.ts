import { describe, expect, test } from 'vitest';
import { assessGoals } from '../../src/domain/assess.ts';
import type { GoalRecords } from '../../src/domain/goal-records.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Direction } from '../../src/domain/codes.ts';
import { drawGoalHistory } from '../../src/figures/goal-history.ts';
import { goalOf, metOrNot, resultOf, targetOf, tenPercentShort } from '../domain/goal-examples.ts';
import { reviewedFile } from './reviewed-file.ts';
import { reviewedSvg } from './reviewed-svg.ts';

type Rows = readonly (readonly [date: string, value: number])[];

function drawnOf(
  bounds: Rows,
  measured: Rows,
  { direction = 'at-least', on = '2030', upper, ...goal }: Partial<Goal> & Example = {},
) {
  const records: GoalRecords = {
    goals: [goalOf(direction, { unit: 'persons', ...goal })],
    targets: bounds.map(([due, bound]) =>
      targetOf({
        ...{ id: `t-${due}`, due },
        ...(direction === 'at-most' ? { upper: bound } : { lower: bound }),
        ...(upper === undefined ? {} : { upper }),
      }),
    ),
    results: measured.map(([date, value]) => resultOf({ id: `r-${date}`, date, value })),
    baselines: [],
  };
  const [judged] = assessGoals(records, direction === 'at-most' ? metOrNot : tenPercentShort, on);
  if (!judged) throw new TypeError('no goal');
  return drawGoalHistory(judged, judged.overall.history ?? [], 'da');
}

interface Example {
  direction?: Direction;
  on?: string;
  upper?: number;
}

const targets: Rows = [
  ['2014', 10],
  ['2015', 20],
  ['2016', 30],
];

/** The signs of a drawing in their order: what each is of and where it stands. */
function signsIn(drawing: ReturnType<typeof drawnOf>): [string, number, number][] {
  const group = drawing?.marks.at(-1);
  if (group?.mark !== 'group') return [];
  return group.marks.flatMap((mark) =>
    mark.mark === 'group' && mark.at
      ? [[mark.className?.replace('mark mark-', '') ?? '', mark.at.x, mark.at.y] as const].map(
          ([sign, x, y]): [string, number, number] => [sign, x, y],
        )
      : [],
  );
}

describe('as reviewed', () => {
  test.each<[string, ReturnType<typeof drawnOf>]>([
    [
      'milestones',
      drawnOf(targets, [
        ['2014', 12],
        ['2015', 15],
        ['2016', 28],
      ]),
    ],
    [
      'late and one without a result',
      drawnOf(targets, [
        ['2014', 12],
        ['2018-06', 24],
      ]),
    ],
    [
      'under way, counts of periods added',
      drawnOf(
        [
          ['2014-12', 10],
          ['2015-12', 20],
        ],
        [
          ['2014', 12],
          ['2015-03-31', 5],
        ],
        { accumulate: 'sum', on: '2015-04' },
      ),
    ],
    [
      'at most, falling percentages',
      drawnOf(
        [['2016', 20]],
        [
          ['2014', 45],
          ['2015', 31],
          ['2016', 19],
        ],
        {
          direction: 'at-most',
          unit: 'percent',
        },
      ),
    ],
    [
      'within two bounds, below zero',
      drawnOf(
        [['2016', -5]],
        [
          ['2015', -8],
          ['2016', 2],
        ],
        {
          direction: 'within',
          unit: 'index',
          upper: 5,
        },
      ),
    ],
    [
      'on one day',
      drawnOf(
        [['2016', 5]],
        [
          ['2016', 4],
          ['2016-12-31', 5],
        ],
      ),
    ],
    [
      'ten thousands',
      drawnOf(
        [['2016', 25_000]],
        [
          ['2015', 12_500],
          ['2016', 24_000],
        ],
      ),
    ],
  ])('%s', (name, drawing) => {
    if (!drawing) throw new TypeError('nothing is drawn');
    const svg = reviewedSvg({ ...drawing, keys: [] });
    expect(svg).toBe(reviewedFile(`goal-history--${name.replaceAll(/\W+/g, '-')}.svg`, svg));
    // A sign is 16 wide: none leaves the picture.
    for (const [, x, y] of signsIn(drawing)) {
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x).toBeLessThanOrEqual(drawing.width - 8);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y).toBeLessThanOrEqual(drawing.height - 8);
    }
  });
});

test('a higher result stands higher, and twice the time is twice as far', () => {
  const drawing = drawnOf(
    [['2014', 10]],
    [
      ['2014-01-01', 5],
      ['2014-01-11', 10],
      ['2014-01-31', 20],
    ],
  );
  const [first, second, third] = signsIn(drawing);
  if (!first || !second || !third) throw new TypeError('no signs');
  expect([first[0], second[0], third[0]]).toEqual(['not-met', 'met', 'met']);
  expect((third[1] - second[1]) / (second[1] - first[1])).toBeCloseTo(2);
  expect((second[2] - third[2]) / (first[2] - second[2])).toBeCloseTo(2);
});

test('one result is no course, nor is one without a date or a number', () => {
  expect(drawnOf(targets, [['2014', 12]])).toBeUndefined();
});
