import type { Assessment } from '../../src/domain/goal.ts';
import {
  exampleGoal,
  goalFigures,
  longLabel,
  none,
  result,
  target,
  type FigureExample,
} from './example-report.ts';

const example = goalFigures('target-against-result');

const count = { unit: 'persons', direction: 'at-least' } as const;
const share = { unit: 'percent', direction: 'at-least' } as const;

function notAGoal(part: Partial<Assessment>): Partial<Assessment> {
  const steps: Assessment['receipt']['steps'] = [{ step: 'no-target', why: 'not-a-goal' }];
  return { verdict: 'not-applicable', ...part, receipt: { rule: 'regel', inputs: [], steps } };
}

/** Route 25, referrals of the older young people: 100 of 100, 58 of 40, 35 of 35. */
export const referrals = example(
  'over-fulfilment',
  exampleGoal(
    { id: 'visiterede', goal: 'Unge på 18-30 år visiteres', ...count },
    { place: 'ikast-brande', verdict: 'met', ...target(100), ...result(100) },
    { place: 'odder', verdict: 'met', exceeded: true, ...target(40), ...result(58) },
    { place: 'egedal', verdict: 'met', ...target(35), ...result(35) },
  ),
);

export const withoutResults = example(
  'unknown, not yet due, suppressed, no goal, zero',
  exampleGoal(
    { id: 'planer', goal: 'Unge får en plan', unit: 'plans', direction: 'at-least' },
    { place: 'ikast-brande', ...target(16), ...none('unknown') },
    { place: 'odder', ...target(16), ...none('not-yet-due') },
    { place: 'egedal', ...target(10), ...none('suppressed') },
    { place: 'toender', ...notAGoal(target(undefined)) },
    { place: 'billund', ...notAGoal(result(20)) },
    { place: 'hedensted', verdict: 'not-met', ...target(8), ...result(0) },
  ),
);

export const unitsApart = example(
  'a range, a limit, an interval, and units apart',
  exampleGoal(
    { id: 'job', goal: 'Unge i job eller uddannelse', ...share },
    {
      verdict: 'not-met',
      interim: true,
      interval: { low: 43.4, high: 90.3 },
      evaluator: { verdict: 'partly-met', departs: true },
      ...target(80, 90),
      ...result(72.7, { numerator: 8, denominator: 11 }),
    },
  ),
  exampleGoal(
    { id: 'frafald', goal: 'Frafald efter tre måneder', unit: 'percent', direction: 'at-most' },
    { verdict: 'not-met', ...target(undefined, 25), ...result(30) },
  ),
  exampleGoal(
    { id: 'virksomheder', goal: 'Værtsvirksomheder', unit: 'companies', direction: 'at-least' },
    { verdict: 'met', exceeded: true, ...target(10, 12), ...result(16) },
  ),
  exampleGoal(
    { id: 'model', goal: 'Nye samarbejdsmodeller', unit: 'count', direction: 'judged' },
    { verdict: 'partly-met' },
  ),
);

export const targetExamples: FigureExample[] = [
  referrals,
  withoutResults,
  unitsApart,
  example(
    'one row',
    exampleGoal(
      { id: 'en', goal: 'Deltagere', ...count },
      { verdict: 'partly-met', ...target(30), ...result(21, { approximate: true }) },
    ),
  ),
  example(
    'all zero',
    exampleGoal(
      { id: 'nul', goal: 'Deltagere', ...count },
      { verdict: 'met', ...target(0), ...result(0) },
    ),
  ),
  example(
    'one far above the rest',
    exampleGoal(
      { id: 'haandboeger', goal: 'Håndbøger', unit: 'copies', direction: 'at-least' },
      { place: 'odder', verdict: 'met', exceeded: true, ...target(5), ...result(1700) },
      { place: 'egedal', verdict: 'not-met', ...target(5), ...result(1) },
    ),
  ),
  example(
    'labels of sixty characters',
    exampleGoal(
      { id: 'lang', goal: longLabel, ...share },
      { verdict: 'met', ...target(80, 90), ...result(85, { numerator: 1111, denominator: 1307 }) },
    ),
    exampleGoal(
      { id: 'lange', goal: longLabel, ...share },
      { group: longLabel, verdict: 'not-met', ...target(50), ...result(12.5) },
      { group: longLabel.replaceAll(' ', ''), ...target(50), ...none('suppressed') },
    ),
  ),
];
