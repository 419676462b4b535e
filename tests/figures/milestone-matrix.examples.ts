import type { Assessment, PublicGoal } from '../../src/domain/goal.ts';
import {
  exampleGoal,
  goalFigures,
  longLabel,
  none,
  result,
  target,
  type FigureExample,
} from './example-report.ts';
import type { Verdict } from '../../src/domain/codes.ts';

const example = goalFigures('milestone-matrix');

const places = ['ikast-brande', 'odder', 'egedal'];

function judged(id: string, goal: string, overall: Verdict, ...verdicts: Verdict[]): PublicGoal {
  const rows = verdicts.map((verdict, index): Partial<Assessment> => ({
    place: places[index] ?? '',
    verdict,
  }));
  const [first = {}, ...others] = rows;
  const made = exampleGoal({ id, goal, unit: 'count', direction: 'judged' }, first, ...others);
  return { ...made, overall: { ...made.overall, verdict: overall } };
}

function counted(
  id: string,
  goal: string,
  overall: Partial<Assessment>,
  ...rows: Partial<Assessment>[]
): PublicGoal {
  const [first = {}, ...others] = rows;
  const made = exampleGoal({ id, goal, unit: 'persons', direction: 'at-least' }, first, ...others);
  return { ...made, overall: { ...made.overall, ...overall } };
}

/** Four of the eleven milestones of Route 25. */
export const milestones = example(
  'verdicts and counts',
  judged('ledelse', 'Ledelsen støtter indsatsen', 'met', 'met', 'met', 'met'),
  counted(
    'visiterede',
    'Unge på 18-29 år visiteres',
    { verdict: 'met', exceeded: true, ...target(175), ...result(191) },
    { place: 'ikast-brande', verdict: 'not-applicable', ...result(100) },
    { place: 'odder', verdict: 'not-applicable', ...result(58) },
    { place: 'egedal', verdict: 'not-applicable', ...result(33) },
  ),
  judged(
    'kompetencer',
    'Hele teamet har fået kompetenceudvikling',
    'partly-met',
    'partly-met',
    'partly-met',
    'partly-met',
  ),
  judged('aftaler', 'Aftaler med virksomheder', 'partly-met', 'not-met', 'partly-met', 'not-met'),
);

export const matrixExamples: FigureExample[] = [
  milestones,
  example(
    'one row, the whole project alone',
    counted('alt', longLabel, { verdict: 'not-assessable', ...none('unknown') }),
  ),
  example(
    'a place without the goal',
    judged('a', 'Et mål for to steder', 'met', 'met', 'met'),
    judged('b', 'Et mål for tre', 'not-met', 'not-met', 'not-applicable', 'not-met'),
  ),
];
