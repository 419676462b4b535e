import { translation } from '../../domain/translated.ts';
import type { CreativeWork, Dataset, Graph, Organization, Report } from 'schema-dts';
import { licenceAddress } from '../../domain/licence-address.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { PublicTable } from '../../domain/table.ts';
import { cardAddress, csvAddress, tableAddress, versionAddress } from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { words } from '../../i18n/words.ts';
import { authorNode, organisationNode } from './agent-nodes.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { VersionPage } from './version-page.ts';

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
