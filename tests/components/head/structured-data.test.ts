import { describe, expect, it } from 'vitest';
import { reportContext } from '../../../src/components/report-context.ts';
import {
  linkPreview,
  citationTags,
  type VersionPage,
} from '../../../src/components/head/link-preview.ts';
import {
  dataGraph,
  reportGraph,
  scriptText,
} from '../../../src/components/head/structured-data.ts';
import { fixtureReport } from '../../downloads/fixture-report.ts';

const names = {
  organisations: new Map([
    ['ny-start-forening', { name: 'Foreningen Ny Start', kind: 'association' as const }],
    ['maal-og-vej', { name: 'Mål og Vej', kind: 'evaluator' as const }],
  ]),
  projects: new Map(),
  terms: new Map(),
};

function pageOf(
  metadata: Parameters<typeof fixtureReport>[0] = {},
  more: Partial<VersionPage> = {},
): VersionPage {
  return {
    context: reportContext(fixtureReport(metadata), names, 'da'),
    path: '/rapporter/ny-start-slut/v1.0/',
    title: 'Slutevaluering af Ny Start',
    description: 'Hjælper en mentor?',
    trail: [{ name: 'Rapporter', href: '/rapporter/' }],
    absolute: (path) => `https://maalestok.example${path}`,
    isPublished: true,
    siteName: 'Målestok',
    ...more,
  };
}

const hostile = '</script><script>alert(1)</script><!-- <script';

describe('structured data', () => {
  it.each([
    ['Anna Prøve', 'Person'],
    ['Odder Kommune', 'Organization'],
    ['Foreningen for unge', 'Organization'],
  ])('%s is a %s where the site does not know the name', (name, type) => {
    const [report] = reportGraph(pageOf({ authors: [{ name }] }))['@graph'];
    expect(report).toMatchObject({ author: [{ '@type': type, name }] });
  });

  it('tells a version in the words of schema.org', () => {
    const url = 'https://maalestok.example/rapporter/ny-start-slut/v1.0/';
    expect(reportGraph(pageOf())['@graph'][0]).toMatchObject({
      '@type': 'Report',
      '@id': url,
      url,
      name: 'Slutevaluering af Ny Start',
      version: '1.0',
      datePublished: '2017-03-01',
      inLanguage: 'da',
      author: [
        {
          '@type': 'Person',
          name: 'Anna Prøve',
          affiliation: { '@type': 'Organization', name: 'Mål og Vej' },
        },
      ],
      publisher: { '@type': 'Organization', name: 'Foreningen Ny Start' },
      isBasedOn: { name: 'Slutevaluering af Ny Start', publisher: { name: 'Mål og Vej' } },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      image: `${url}card.png`,
    });
  });

  it('has a data set with its file for each table', () => {
    const { tables } = fixtureReport();
    const sets = dataGraph(pageOf())['@graph'].slice(0, -1);
    expect(sets).toHaveLength(tables.length);
    expect(sets[0]).toMatchObject({
      '@type': 'Dataset',
      distribution: {
        encodingFormat: 'text/csv',
        contentUrl: `https://maalestok.example/rapporter/ny-start-slut/v1.0/${tables[0]?.name}.csv`,
      },
    });
  });

  it('is JSON that ends no element, whatever a title holds', () => {
    const text = scriptText(reportGraph(pageOf({ title: hostile })));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: hostile }, {}] });
  });
});

describe('tags', () => {
  it('name every author, the date, and the version', () => {
    const tags = citationTags(pageOf({ authors: [{ name: 'Anna Prøve' }, { name: 'Bo Ny' }] }));
    expect(tags).toEqual(
      expect.arrayContaining([
        ['citation_title', 'Slutevaluering af Ny Start'],
        ['citation_author', 'Anna Prøve'],
        ['citation_author', 'Bo Ny'],
        ['citation_publication_date', '2017/03/01'],
        ['citation_technical_report_institution', 'Foreningen Ny Start'],
        ['citation_technical_report_number', 'Version 1.0'],
        ['citation_language', 'da'],
        ['DC.identifier', 'https://maalestok.example/rapporter/ny-start-slut/v1.0/'],
      ]),
    );
  });

  it('give no picture of the page where the address of the site is not known', () => {
    const tags = linkPreview(pageOf({}, { isPublished: false })).map(([name]) => name);
    expect(tags).not.toContain('og:image');
    expect(tags).toContain('og:title');
  });
});
