import { expect, test } from 'vitest';
import { assessGoals } from '../../src/domain/assess.ts';
import type { Assessment, PastVerdict, PublicGoal, Target } from '../../src/domain/goal.ts';
import type { ReceiptStep } from '../../src/domain/receipt.ts';
import { casesIn, type Case } from './case-notation.ts';
import { baselines } from './cases/baselines.ts';
import { bounds } from './cases/bounds.ts';
import { intervals } from './cases/intervals.ts';
import { places } from './cases/places.ts';
import { time } from './cases/time.ts';

/** Every case of the judge's table with all that its receipt says, in a file that somebody has reviewed. */
const tables = { bounds, time, intervals, baselines, places };

test.each(Object.entries(tables))('the receipts of %s', async (name, table) => {
  const text = casesIn(table).map(receiptsOf).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`reviewed/receipts-${name}.txt`);
});

function receiptsOf({ line, goal, rule, targets, results, baselines: starts, on }: Case): string {
  const [judged] = assessGoals({ goals: [goal], targets, results, baselines: starts }, rule, on);
  return judged ? [line, ...linesOf(judged)].join('\n') : line;
}

function linesOf({ overall, assessments }: PublicGoal): string[] {
  return [overall, ...assessments].flatMap((one, index) => [
    `${index === 0 ? '=' : '-'} ${outcome(one)}`,
    ...one.receipt.steps.map((step) => `    ${stepLine(step)}`),
    ...more(one).map((text) => `    ${text}`),
    `    by ${one.receipt.inputs.map(({ table, row, column }) => [table, row, column].join('/')).join(' ')}`,
    ...(one.history ?? []).map((past) => `    past ${outcome(past)}`),
  ]);
}

/** The verdict, where, and how its result lies to its target. */
function outcome(one: PastVerdict & Partial<Assessment>): string {
  const { place, group, verdict, exceeded, interim, late, total, target, result } = one;
  return [
    [place, group].filter(Boolean).join('/'),
    verdict,
    exceeded && 'exceeded',
    interim && 'interim',
    late && `${late.count} ${late.unit} late`,
    total !== undefined && `total ${total}`,
    target && `target ${targetText(target)}`,
    result && `result ${result.id}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function targetText({ id, due, revision, lower, upper, basis, change }: Target): string {
  const relative = basis ? ` (${basis} ${JSON.stringify(change)})` : '';
  return `${id}: ${lower ?? ''}..${upper ?? ''}${relative} by ${due} r${revision}`;
}

function more(one: Assessment): string[] {
  const { original, revisions, margins, ...others } = one;
  const { revisedLate, progress, baseline, interval, evaluator } = others;
  const said = { revisedLate, progress, baseline, interval, evaluator };
  return [
    ...(original ? [`original ${targetText(original.target)}: ${original.verdict}`] : []),
    ...(revisions ? [`revisions ${revisions.map(targetText).join('; ')}`] : []),
    ...(margins ?? []).map(
      ({ by, of, towards, verdict, beyond }) =>
        `${beyond ? 'more than ' : ''}${by} ${towards} of ${of} is ${verdict}`,
    ),
    ...Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ];
}

function stepLine({ step, ...values }: ReceiptStep): string {
  const said = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [step, ...said].join(' ').replaceAll('"', '');
}
