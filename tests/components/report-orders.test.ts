import { describe, expect, test } from 'vitest';
import type { ReportSummary } from '../../src/components/catalogue/report-summary.ts';
import { orderNames, reportRanks } from '../../src/components/catalogue/report-filters.ts';
import type { Verdict } from '../../src/domain/codes.ts';

function summary(title: string, date: string, changed: string, verdicts: Verdict[]): ReportSummary {
  const goals = verdicts.map((verdict, number) => ({
    ...{ id: `maal-${number}`, goal: 'Et mål', verdict, interim: false },
  }));
  const metadata = { title, date, changeNote: { date: changed } };
  return {
    ...{ report: title, version: '1.0', goals, findings: [], recommendations: [] },
    judging: 1,
    metadata: metadata as ReportSummary['metadata'],
  };
}

/** Å is the last letter in Danish, and an A with a ring in English. */
const reports = [
  summary('Åben dør', '2020', '2021-01', ['met', 'not-met']),
  summary('Zoom', '2021', '2020-01', ['met', 'met', 'not-assessable']),
  summary('Arbejde', '2019', '2022-01', []),
  summary('Bro', '2022', '2022-01', ['met', 'not-met', 'met', 'not-met']),
];

function inOrder(order: (typeof orderNames)[number], locale: 'da' | 'en'): string[] {
  const ranks = reportRanks(reports, locale);
  const place = orderNames.indexOf(order);
  const sorted = reports.map(({ report }, number) => ({
    report,
    rank: ranks[number]?.[place] ?? 0,
  }));
  return sorted.toSorted((a, b) => a.rank - b.rank).map(({ report }) => report);
}

describe('the orders of the catalogue', () => {
  test('by title in the alphabet of the language', () => {
    expect(inOrder('titel', 'da')).toEqual(['Arbejde', 'Bro', 'Zoom', 'Åben dør']);
    expect(inOrder('titel', 'en')).toEqual(['Åben dør', 'Arbejde', 'Bro', 'Zoom']);
  });

  test('by the newest version, and then by the newest evaluation', () => {
    expect(inOrder('version', 'da')).toEqual(['Bro', 'Arbejde', 'Åben dør', 'Zoom']);
  });

  /** 2 of 3, then 2 of 4 and 1 of 2, which are the same and stand by date; none at last. */
  test('by the share of goals met, and none without goals', () => {
    expect(inOrder('andel', 'da')).toEqual(['Zoom', 'Bro', 'Åben dør', 'Arbejde']);
  });
});
