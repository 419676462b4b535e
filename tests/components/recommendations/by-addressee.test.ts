import { expect, test } from 'vitest';
import { byAddressee } from '../../../src/components/recommendations/by-addressee.ts';
import { summary } from '../report-summaries.ts';
import { withoutRecipient } from '../../../src/domain/recommendation.ts';

const time = { id: 'tid', title: 'Giv tid', number: 1, to: ['odder', 'kommuner'] };
const calm = { id: 'ro', title: 'Giv ro', number: 2, to: ['odder'] };
const open = { id: 'mod', title: 'Hav mod', number: 1, to: [] };

test('by whom they are to: most first, the newest report first, and one that names two at both', () => {
  const old = summary('gammel', { recommendations: [open], metadata: { date: '2014' } });
  const young = summary('ny', { recommendations: [time, calm], metadata: { date: '2021' } });
  const older = summary('aeldre', { recommendations: [calm], metadata: { date: '2010' } });
  const found = byAddressee([old, older, young], () => []);
  expect(
    found.map(({ to, given }) => [
      to,
      given.map((one) => `${one.report} ${one.recommendation.id}`),
    ]),
  ).toEqual([
    ['odder', ['ny tid', 'ny ro', 'aeldre ro']],
    ['kommuner', ['ny tid']],
    [withoutRecipient, ['gammel mod']],
  ]);
});

test('since which version a recommendation has its state', () => {
  const told = (version: string, state?: 'under-way' | 'followed') =>
    summary('ny', { version, recommendations: [{ ...calm, ...(state ? { state } : {}) }] });
  const versions = [
    told('1.0'),
    told('1.1', 'under-way'),
    told('1.2', 'followed'),
    told('1.3', 'followed'),
  ];
  const [odder] = byAddressee(versions.slice(-1), () => versions);
  expect(odder?.given.map(({ since }) => since)).toEqual(['1.2']);
});
