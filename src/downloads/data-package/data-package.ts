import { translation } from '../../domain/translated.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { words, siteLanguage } from '../../words/words.ts';
import type { PublishedSite } from '../published-site.ts';
import { textFile, type DownloadFile } from '../download-file.ts';
import { makeResource } from './resource.ts';
import { inEach } from './field-descriptor.ts';
import { licenceAddress } from '../../domain/metadata.ts';
import type { TableFile } from '../table-files.ts';

/** `datapackage.json`: a description of a version's files, by Data Package 2.0. */
export function dataPackage(
  report: PublicReport,
  tables: readonly TableFile[],
  site: PublishedSite,
): DownloadFile {
  const { metadata, id, version } = report;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    ...homepageFields(report, site),
    title: metadata.title,
    ...descriptionFields(report),
    version,
    language: metadata.language,
    ...createdOn(metadata.changeNote.date),
    ...licenceFields(metadata),
    contributors: listContributors(metadata, site.organisation),
    ...sourceFields(metadata),
    resources: tables.map((table) => makeResource(table, report, site.hash)),
  };
  return textFile('datapackage.json', `${JSON.stringify(descriptor, null, 1)}\n`);
}

/** Only where the site knows its own address, since a homepage must be a full address. */
function homepageFields(report: PublicReport, { address }: PublishedSite): object {
  const homepage = address(versionAddress(report, siteLanguage()));
  if (!homepage.startsWith('https://')) return {};
  return {
    id: homepage,
    homepage,
    homepages: inEach((locale) => address(versionAddress(report, locale))),
  };
}

function descriptionFields(report: PublicReport): object {
  const descriptions = inEach((locale) => {
    const { text, language } = translation(report.abstract, locale);
    return plainText(text, report, language);
  });
  return { description: descriptions[siteLanguage()], descriptions };
}

/** The version's date, where it is known to the day; never the day of the build. */
function createdOn(date: string): object {
  return date.length === 10 ? { created: `${date}T00:00:00Z` } : {};
}

/** The standard knows open licences only; any other is written as a property of our own. */
function licenceFields({ licence }: PublicReport['metadata']): object {
  const titles = inEach((locale) => words(locale).report.licences[licence]);
  const title = titles[siteLanguage()];
  const path = licenceAddress[licence];
  if (path === undefined) return { rights: title };
  return { licenses: [{ name: licence, path, title, titles }] };
}

function sourceFields({ source }: PublicReport['metadata']): object {
  if (!source) return {};
  return { sources: [{ title: `${source.title}. ${source.publisher}, ${source.year}` }] };
}

/** Those responsible for a version. An organisation with several roles is named once. */
function listContributors(
  { authors, evaluator, commissioner, publisher }: PublicReport['metadata'],
  nameOf: (id: string) => string,
): object[] {
  const people = authors.map(({ name, organisation }) => ({
    title: name,
    ...(organisation ? { organization: nameOf(organisation) } : {}),
    roles: ['author'],
  }));
  const roles = { evaluator, commissioner, publisher };
  const organisations = [...new Set(Object.values(roles))].map((id) => ({
    title: nameOf(id),
    roles: Object.entries(roles).flatMap(([role, holder]) => (holder === id ? [role] : [])),
  }));
  return [...people, ...organisations];
}
