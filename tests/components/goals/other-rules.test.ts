import { expect, test } from 'vitest';
import { otherRules, turningCase } from '../../../src/components/goals/other-rules.ts';
import { receiptView } from '../../../src/components/goals/receipt-view.ts';
import { reportContext } from '../../../src/components/report-context.ts';
import type { PublicReport } from '../../../src/domain/public-report.ts';
import { fixtureReport } from '../../downloads/fixture-report.ts';
import { sampleNames } from '../preview/sample-names.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

function contextOf(report: PublicReport, locale: 'da' | 'en' = 'da') {
  return reportContext(report, sampleNames, locale);
}

/*
 * Ny Start: 75 of at least 70 % complete. Nordby has 34 of 30 placements; Sydby 24 of 25, revised from 40, which is
 * 4 % short. Together that is 58 of 55. Five goals are counted; partnership is partly met by the evaluator's word.
 */
test('each rule that turns a verdict says what goals come to and which turn', () => {
  const rules = otherRules(contextOf(fixtureReport()));
  const told = rules?.turning.map(({ name, counts, turned }) => [
    plain(name),
    plain(counts),
    turned.map(({ id, place, verdict }) => [id, place, verdict]),
  ]);
  const sydby = ['praktik.2', 'sydby'];
  expect(told).toEqual([
    [
      'Måltallet skal nås helt',
      '1 opfyldt, 2 delvist opfyldt og 2 kan ikke vurderes',
      [[...sydby, 'not-met']],
    ],
    [
      'Det oprindelige måltal gælder',
      '1 opfyldt, 2 delvist opfyldt og 2 kan ikke vurderes',
      [[...sydby, 'not-met']],
    ],
    [
      'Flere steder: resultater og måltal lægges sammen',
      '2 opfyldt, 1 delvist opfyldt og 2 kan ikke vurderes',
      [['praktik.0', undefined, 'met']],
    ],
  ]);
  expect(rules?.unchanged.map(plain)).toEqual([
    'Delvist opfyldt højst 5 pct. fra måltallet',
    'Delvist opfyldt højst 15 pct. fra måltallet',
    'Præcis på grænsen for delvist opfyldt er ikke med',
    'Flere steder: kun ikke opfyldt, når alle steder er vurderet sådan',
    'Flere steder: den dårligste vurdering gælder',
  ]);
});

test('a version that was published before has none, and marks no verdict', () => {
  const { triedRules: _none, ...report } = fixtureReport();
  expect(otherRules(contextOf(report))).toBeUndefined();
  for (const goal of report.goals) {
    const { alternatives: _without, ...overall } = goal.overall;
    expect(turningCase({ ...goal, overall }, overall)).toBeUndefined();
  }
});

test('a receipt has a table of the rules that turn it, or says that none does', () => {
  const report = fixtureReport();
  const told = (id: string, locale: 'da' | 'en') => {
    const goal = report.goals.find((one) => one.id === id);
    if (!goal) throw new Error(id);
    const entries = receiptView(goal, goal.overall, contextOf(report, locale));
    return entries.find(({ name }) => ['Under andre regler', 'Under other rules'].includes(name))
      ?.lines;
  };
  expect(told('praktik', 'en')).toEqual([
    {
      type: 'table',
      head: ['Rule'],
      rows: [{ cells: ['Several places: results and targets are added'], verdict: 'met' }],
    },
  ]);
  expect(told('gennemfoersel', 'da')).toEqual([
    {
      type: 'link',
      href: '#del-andre-regler',
      children: ['Ingen af de prøvede regler ville have ændret vurderingen.'],
    },
  ]);
  expect(told('samarbejde', 'da')).toBeUndefined();
  expect(told('fravaer', 'da')).toBeUndefined();
});
