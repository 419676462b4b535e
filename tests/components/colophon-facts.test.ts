import { describe, expect, test } from 'vitest';
import { colophonFacts, titleFacts } from '../../src/components/report/colophon-facts.ts';
import { reportContext } from '../../src/components/report-context.ts';
import type { Organisation, Project } from '../../src/domain/metadata.ts';
import { sampleReport } from './preview/sample-report.ts';

const fund: Organisation = { name: 'Lysfonden', kind: 'foundation' };
const project: Project = {
  title: 'Ny Start',
  summary: { da: 'Et forløb', en: 'A programme' },
  period: { start: '2014', end: '2016' },
  targetGroup: { da: 'Unge', en: 'Young people' },
  methods: [],
  places: [],
  funders: ['lysfonden'],
  owners: [],
  themes: [],
};

function factsWith(projects: [string, Project][], locale: 'da' | 'en') {
  const names = {
    organisations: new Map([['lysfonden', fund]]),
    projects: new Map(projects),
    terms: new Map(),
  };
  const context = reportContext(sampleReport, names, locale);
  return [titleFacts(context), colophonFacts(context, (address) => address)];
}

const { project: id } = sampleReport.metadata;

describe('who paid', () => {
  test.each([
    ['da', 'Finansieret af', '/organisationer/lysfonden/'],
    ['en', 'Funded by', '/en/organisationer/lysfonden/'],
  ] as const)('is named on the title page and in the colophon in %s', (locale, name, href) => {
    for (const facts of factsWith([[id, project]], locale))
      expect(facts.find((fact) => fact.name === name)?.values).toEqual([
        { text: 'Lysfonden', href },
      ]);
  });

  test('is not there where nobody is named, or where the version recorded no project', () => {
    for (const projects of [[], [[id, { ...project, funders: [] }]]] as [string, Project][][])
      for (const facts of factsWith(projects, 'da'))
        expect(facts.map(({ name }) => name)).not.toContain('Finansieret af');
  });
});
