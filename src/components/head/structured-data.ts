import type {
  CreativeWork,
  Dataset,
  Graph,
  Organization,
  Report,
  BreadcrumbList,
  Person,
} from 'schema-dts';
import { readAuthor } from '../../domain/author.ts';
import { given } from '../../domain/given.ts';
import { translation } from '../../domain/translated.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { PublicTable } from '../../domain/table.ts';
import {
  cardAddress,
  csvAddress,
  tableAddress,
  versionAddress,
  pageAddress,
} from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { words } from '../../words/words.ts';
import { organisationName, type Names } from '../report-context.ts';
import type { VersionPage } from './link-preview.ts';
import { licenceAddress } from '../../domain/metadata.ts';

/** The version for search engines, in the words of schema.org. */
export function reportGraph(page: VersionPage): Graph {
  return graph([reportNode(page), breadcrumbs(page)]);
}

/** Its tables, each with its file. What the report is, its own page says. */
export function dataGraph(page: VersionPage): Graph {
  const { tables } = page.context.report;
  return graph([...tables.map((table) => datasetNode(table, page)), breadcrumbs(page)]);
}

/** JSON that ends no element: a `<` in a text is written as its code. */
export function scriptText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function graph(nodes: Graph['@graph']): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function reportNode({ context, absolute }: VersionPage): Report {
  const { report, locale, names } = context;
  const { metadata, abstract, version } = report;
  const url = absolute(versionAddress(report, locale));
  const { text, language } = translation(abstract, locale);
  const funders = names.projects.get(metadata.project)?.funders ?? [];
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: metadata.title,
    abstract: plainText(text, report, language),
    version,
    reportNumber: words(locale).report.versionNumber(version),
    datePublished: metadata.changeNote.date,
    inLanguage: metadata.language,
    author: metadata.authors.map((author) => authorNode(author, names)),
    publisher: organisationNode(metadata.publisher, names),
    ...(funders.length > 0 ? { funder: funders.map((id) => organisationNode(id, names)) } : {}),
    ...basis(report),
    ...licence(report),
    image: absolute(cardAddress(report, locale)),
  };
}

/** The document that the version is made from. */
function basis({ metadata: { source } }: PublicReport) {
  if (!source) return {};
  const { title: name, publisher, year: datePublished } = source;
  const by: Organization = { '@type': 'Organization', name: publisher };
  const work: CreativeWork = { '@type': 'CreativeWork', name, publisher: by, datePublished };
  return { isBasedOn: work };
}

function licence({ metadata }: PublicReport) {
  const license = licenceAddress[metadata.licence];
  return license === undefined ? {} : { license };
}

function datasetNode(table: PublicTable, { context, absolute }: VersionPage): Dataset {
  const { report, locale, names } = context;
  const url = absolute(tableAddress(report, table.name, locale));
  const of = words(locale).data.tableOf(report.metadata.title, report.version);
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: table.title,
    description: `${table.description ?? `${table.title}.`} ${of}`,
    version: report.version,
    inLanguage: report.metadata.language,
    isPartOf: { '@id': absolute(versionAddress(report, locale)) },
    creator: organisationNode(report.metadata.publisher, names),
    ...licence(report),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(csvAddress(report, table.name)),
    },
  };
}

/** The way to the page as readers see it, and the page itself. */
function breadcrumbs({ context, path, title, trail, absolute }: VersionPage): BreadcrumbList {
  const { locale } = context;
  const home = { name: words(locale).site.home, href: pageAddress('', locale) };
  const steps = [home, ...trail, { name: title, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  };
}

/** An organisation of the site, in the words of schema.org. */
function organisationNode(id: string, names: Names): Organization {
  const website = names.organisations.get(id)?.website;
  const name = organisationName(names, id);
  return { '@type': 'Organization', name, ...given({ url: website }) };
}

/** An author: a person, a group that the site does not know, or an organisation of the site itself. */
function authorNode(
  { name, organisation, group }: PublicReport['metadata']['authors'][number],
  names: Names,
): Person | Organization {
  const known = organisation && organisationNode(organisation, names);
  if (known && organisationName(names, organisation) === name) return known;
  const isGroup = 'literal' in readAuthor({ name, group });
  if (isGroup) return { '@type': 'Organization', name, ...given({ parentOrganization: known }) };
  return { '@type': 'Person', name, ...given({ affiliation: known }) };
}
