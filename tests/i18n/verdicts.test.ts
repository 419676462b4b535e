import { expect, test } from 'vitest';

import type { ReceiptStep } from '../../src/domain/receipt.ts';
import { stepText } from '../../src/i18n/receipts.ts';
import { ruleSentences } from '../../src/i18n/rules.ts';
import { verdictSentence, verdictSummary } from '../../src/i18n/verdict-sentence.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('the verdicts of a report are one sentence', () => {
  const given = ['met', 'met', 'partly-met', 'not-met', 'not-assessable'] as const;
  expect(verdictSentence(given, 'da')).toBe(
    '2 af 5 mål er opfyldt, 1 delvist opfyldt, 1 ikke opfyldt og 1 kan ikke vurderes.',
  );
  expect(verdictSentence(['not-met', 'not-met'], 'da')).toBe(
    'Ingen af de 2 mål er opfyldt: 2 ikke opfyldt.',
  );
});

test('a single goal is not counted', () => {
  expect(verdictSentence(['not-met'], 'da')).toBe('Rapportens ene mål: ikke opfyldt.');
});

test('what could be judged only before its time is said to be provisional', () => {
  const interim = { verdict: 'met', interim: true } as const;
  const final = { verdict: 'not-met', interim: false } as const;
  expect(verdictSummary([interim, interim], 'da')).toContain('Vurderingerne er foreløbige');
  expect(verdictSummary([interim, interim, final], 'da')).toContain('De fleste vurderinger');
  expect(verdictSummary([interim, final], 'da')).not.toContain('foreløbige');
});

const steps: [ReceiptStep, string][] = [
  [
    { step: 'compare', result: 800 / 11, operator: 'at-least', bound: 80, holds: false },
    'Resultatet 72,73 pct. ligger under måltallet på mindst 80 pct.',
  ],
  [
    { step: 'shortfall', distance: 7, of: 80, percent: 8.75, limitPercent: 10, holds: true },
    'Der mangler 7 procentpoint ud af 80 pct., og det er 8,75 pct. Grænsen for delvist opfyldt er 10 pct. Afstanden er inden for grænsen.',
  ],
  [{ step: 'no-result', why: 'not-yet-due' }, 'Målet er ikke målt endnu.'],
  [
    { step: 'rounded', from: 14.6, to: 15, decimals: 0 },
    'Resultatet 14,6 pct. er rundet af til 15 pct., før det er sammenlignet.',
  ],
  [
    { step: 'across-places', verdicts: ['met', 'met', 'not-met'] },
    'Vurderet ud fra stederne: 2 opfyldt og 1 ikke opfyldt.',
  ],
];

test.each(steps)('%j reads as %s', (step, text) => {
  expect(plain(stepText(step, 'percent', 'da'))).toBe(text);
});

test('a rule is told in the order in which it is used', () => {
  const rule = {
    name: 'Højst en tiendedel fra målet',
    partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'inclusive' },
    compare: 'unrounded',
    revisedTargets: 'latest',
  } as const;
  expect(ruleSentences(rule, 'da').map(plain)).toEqual([
    'Resultatet sammenlignes, før det bliver rundet af.',
    'Et resultat præcis på måltallet tæller som opfyldt.',
    'Delvist opfyldt: højst 10 pct. fra måltallet.',
    'Et resultat præcis på grænsen er med.',
    'Er måltallet ændret undervejs, gælder det seneste.',
  ]);
});

test('a rule says who set which of its parts', () => {
  const rule = {
    name: 'Evaluators tre farver',
    compare: 'unrounded',
    revisedTargets: 'latest',
    acrossPlaces: 'worst',
    setBy: { compare: 'evaluator', acrossPlaces: 'publisher' },
  } as const;
  expect(ruleSentences(rule, 'da').map(plain)).toEqual([
    'Resultatet sammenlignes, før det bliver rundet af. (Sat af evaluator.)',
    'Et resultat præcis på måltallet tæller som opfyldt.',
    'Regnes der efter, er et mål enten opfyldt eller ikke opfyldt.',
    'Er måltallet ændret undervejs, gælder det seneste.',
    'Et mål for flere steder får den dårligste af stedernes vurderinger. (Sat af udgiver.)',
  ]);
});
