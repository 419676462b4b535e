import { expect, test } from 'vitest';
import {
  exampleParts,
  judgedExample,
  type ExampleName,
} from '../../../src/components/method/judged-example.ts';
import { placeRuleRows } from '../../../src/components/method/place-rules.ts';
import type { Verdict } from '../../../src/domain/codes.ts';

/** What the method page works out by hand, in both languages. */
test.each<[ExampleName, Verdict]>([
  ['milestones', 'not-met'],
  ['under-way', 'under-way'],
  ['settled', 'not-met'],
  ['baseline', 'partly-met'],
  ['near', 'not-met'],
  ['other-rules', 'partly-met'],
])('%s is %s', (name, verdict) => {
  expect(judgedExample(name).goal.overall.verdict).toBe(verdict);
});

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const linesOf = (name: ExampleName, heading: string): string[] =>
  exampleParts(name, 'da')
    .filter((entry) => entry.name === heading)
    .flatMap(({ lines }) => lines.flatMap((line) => (typeof line === 'string' ? plain(line) : [])));

test('three due dates: 12 of 10, 15 of 20 and 24 of 30', () => {
  const { history = [] } = judgedExample('milestones').goal.overall;
  expect(history.map(({ verdict }) => verdict)).toEqual(['met', 'not-met', 'not-met']);
});

test('30 of 40 is 75 % of the way', () => {
  expect(judgedExample('under-way').goal.overall.progress).toBe(75);
});

test('20 % less than 50 is 40, and 42 is 5 % of 40 above it', () => {
  const { steps } = judgedExample('baseline').goal.overall.receipt;
  expect(steps).toContainEqual(expect.objectContaining({ step: 'from-baseline', bound: 40 }));
  expect(steps).toContainEqual(
    expect.objectContaining({ step: 'shortfall', distance: 2, percent: 5, holds: true }),
  );
});

test('one more of 8 of 11 is enough for 80 %', () => {
  expect(linesOf('near', 'Hvor tæt på')).toEqual([
    '1 i tælleren mere, og vurderingen var opfyldt.',
  ]);
});

test('26 of 28 is 7.1 % short: partly met from 10 %, not by 5 %', () => {
  const { alternatives } = judgedExample('other-rules').goal.overall;
  expect(alternatives).toEqual([
    { part: 'tolerance', to: 0, verdict: 'not-met' },
    { part: 'tolerance', to: 5, verdict: 'not-met' },
  ]);
});

/** By the sentences of the rules: tests/domain/across-places.test.ts holds the judge to all of them. */
test.each<[Verdict[], Verdict[]]>([
  [
    ['met', 'met'],
    ['met', 'met', 'met'],
  ],
  [
    ['met', 'not-met'],
    ['partly-met', 'partly-met', 'not-met'],
  ],
  [
    ['partly-met', 'not-met'],
    ['not-met', 'partly-met', 'not-met'],
  ],
  [
    ['partly-met', 'partly-met'],
    ['not-met', 'partly-met', 'partly-met'],
  ],
  [
    ['not-met', 'not-assessable'],
    ['not-assessable', 'not-assessable', 'not-met'],
  ],
  [
    ['met', 'partly-met', 'not-met'],
    ['partly-met', 'partly-met', 'not-met'],
  ],
])('%j', (places, answers) => {
  const { rules, rows } = placeRuleRows();
  expect(rules).toEqual(['every', 'every-graded', 'worst']);
  expect(rows.find((row) => row.places.join() === places.join())?.answers).toEqual(answers);
});

test('the table of places has every pair of five verdicts once, and the three that differ', () => {
  const sets = placeRuleRows().rows.map(({ places }) => places.join());
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets).toHaveLength((5 * 6) / 2 + 1);
});
