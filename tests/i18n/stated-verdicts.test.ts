import { expect, test } from 'vitest';
import { statedVerdicts } from '../../src/i18n/verdict-sentence.ts';
import type { Verdict } from '../../src/domain/codes.ts';

const goal = (verdict: Verdict, own?: Verdict) => ({
  verdict,
  evaluator: own && { verdict: own, departs: own !== verdict },
});

test('both counts are of the goals that the evaluator gave a verdict of', () => {
  const goals = [
    goal('met', 'partly-met'),
    goal('met', 'met'),
    goal('not-met'),
    goal('not-assessable'),
  ];
  expect(statedVerdicts(goals, 'da')).toBe(
    'Evaluators egen vurdering af 2 mål: 1 opfyldt og 1 delvist opfyldt. Efter reglen er de samme mål: 2 opfyldt.',
  );
  expect(statedVerdicts(goals, 'en')).toContain('(2): 1 met and 1 partly met');
});

test('nothing is said where they agree, or where the source is silent', () => {
  expect(statedVerdicts([goal('met', 'met'), goal('not-met')], 'da')).toBeUndefined();
  expect(statedVerdicts([goal('not-assessable')], 'da')).toBeUndefined();
});
