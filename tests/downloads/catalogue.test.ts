import { expect, test } from 'vitest';
import { catalogue } from '../../src/downloads/catalogue.ts';
import { citedSite } from '../../src/loaders/cited-site.ts';
import { sampleReport } from '../components/preview/sample-report.ts';

const site = citedSite({ organisations: {} }, 'https://maalestok.example');

function verdictsOf(goals: Parameters<typeof catalogue>[0][number]['goals']) {
  const { metadata } = sampleReport;
  const version = { report: 'a', version: '1.0', newest: true, metadata, goals };
  const read = JSON.parse(catalogue([version], [], site)) as {
    reports: { versions: { verdicts: object; verdictsByLevel: object }[] }[];
  };
  const [first] = read.reports[0]?.versions ?? [];
  return first && { all: first.verdicts, byLevel: first.verdictsByLevel };
}

test('verdicts are counted, and by kind of goal: seven meetings do not outweigh one outcome', () => {
  const meetings = Array.from({ length: 7 }, () => ({
    level: 'activity' as const,
    verdict: 'met' as const,
  }));
  const goals = [...meetings, { level: 'outcome', verdict: 'not-met' } as const];
  expect(verdictsOf(goals)).toEqual({
    all: { met: 7, 'not-met': 1 },
    byLevel: { activity: { met: 7 }, outcome: { 'not-met': 1 } },
  });
});

test('goals that do not say what kind they are, are counted as not stated', () => {
  expect(verdictsOf([{ verdict: 'met' }, { verdict: 'met' }])).toEqual({
    all: { met: 2 },
    byLevel: { 'not-stated': { met: 2 } },
  });
  expect(verdictsOf([])).toEqual({ all: {}, byLevel: {} });
});
