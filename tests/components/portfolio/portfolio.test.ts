import { describe, expect, test } from 'vitest';
import type { ComparedReport } from '../../../src/components/compare/compared-report.ts';
import {
  portfolioOf,
  projectsOf,
  goalsAt,
  splitIntoPages,
  pagePath,
  verdictCounts,
} from '../../../src/components/portfolio/portfolio-of.ts';
import type { Project } from '../../../src/domain/metadata.ts';
import { summary } from '../report-summaries.ts';

const project: Project = {
  title: 'Projekt',
  summary: { da: 'Kort', en: 'Short' },
  period: { start: '2019', end: '2021' },
  targetGroup: { da: 'Unge', en: 'Young people' },
  methods: [{ da: 'Praktik', en: 'Placement' }],
  places: ['odder'],
  funders: ['fonden'],
  owners: ['foreningen'],
  themes: [{ da: 'Job', en: 'Work' }],
};
const names = { organisations: new Map(), terms: new Map(), projects: new Map([['p', project]]) };

test('an organisation has the reports that it funds, made, asked for, published, or that are on its place', () => {
  const reports = [
    summary('a', { metadata: { project: 'p', places: ['odder'], evaluator: 'cabi' } }),
    summary('b', { metadata: { project: 'q', places: ['egedal'], evaluator: 'lg-insight' } }),
  ];
  const of = (id: string) => portfolioOf(id, reports, names).map(({ report }) => report);
  expect(['fonden', 'foreningen', 'odder', 'cabi', 'egedal', 'ingen'].map(of)).toEqual([
    ...[['a'], ['a'], ['a'], ['a'], ['b'], []],
  ]);
  expect(projectsOf('odder', names).map(({ id }) => id)).toEqual(['p']);
});

test('verdicts are counted in their own order, and each begins where the last ended', () => {
  const goals = (['not-met', 'met', 'not-met', 'not-assessable'] as const).map((verdict) => ({
    verdict,
  }));
  expect(verdictCounts(goals)).toEqual([
    { verdict: 'met', count: 1, before: 0 },
    { verdict: 'not-met', count: 2, before: 1 },
    { verdict: 'not-assessable', count: 1, before: 3 },
  ]);
});

describe('the goals of a municipality', () => {
  const at = (place: string | undefined, verdict: 'met' | 'not-met' | 'not-applicable') => ({
    ...(place ? { place } : {}),
    ...{ verdict, interim: false },
  });
  const compared = (places: string[]): ReadonlyMap<string, ComparedReport> =>
    new Map([
      [
        'a',
        {
          organisations: {},
          judging: 1,
          ...{
            key: 'a',
            report: 'a',
            version: '1.0',
            title: 'A',
            language: 'da',
            kind: 'final',
            date: '2021',
          },
          ...{ rule: undefined, shares: [], project: { ...project, places } },
          goals: [
            {
              ...{ id: 'm', goal: 'Flere i job', unit: 'persons', direction: 'at-least' },
              cases: [at(undefined, 'not-met'), at('odder', 'met'), at('egedal', 'not-applicable')],
            },
          ],
        },
      ],
    ]);

  test('are judged there, and what is no goal there does not count', () => {
    const both = compared(['odder', 'egedal']);
    expect(goalsAt([summary('a')], both, 'odder').map(({ verdict }) => verdict)).toEqual(['met']);
    expect(goalsAt([summary('a')], both, 'egedal')).toEqual([]);
  });

  test("are the project's where it is its only place", () => {
    expect(goalsAt([summary('a')], compared(['odder']), 'odder')).toHaveLength(2);
  });
});

test('a long list has pages, the first at the address itself, and an empty one has one', () => {
  expect(splitIntoPages(['a', 'b', 'c'], 2)).toEqual([
    { page: 1, last: 2, items: ['a', 'b'] },
    { page: 2, last: 2, items: ['c'] },
  ]);
  expect(splitIntoPages([], 2)).toEqual([{ page: 1, last: 1, items: [] }]);
  expect([1, 2].map(pagePath)).toEqual(['', '2/']);
});
