import { licenceAddress } from '../../domain/licence-address.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { versionAddress } from '../../i18n/addresses.ts';
import { plainText } from '../../i18n/bound-text.ts';
import { words } from '../../i18n/words.ts';
import type { PublishedSite } from '../published-site.ts';
import type { TableFile } from '../table-files.ts';
import { textFile, type TakenFile } from '../taken-file.ts';
import { contributorsOf } from './contributors.ts';
import { resourceOf } from './resource.ts';

/** `datapackage.json`: what the files of a version are, by Data Package 2.0. */
export function dataPackage(
  report: PublicReport,
  tables: readonly TableFile[],
  site: PublishedSite,
): TakenFile {
  const { metadata, id, version } = report;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    ...addressOf(report, site),
    title: metadata.title,
    description: plainText(report.abstract.da, report, 'da'),
    ...descriptionsOf(report),
    version,
    language: metadata.language,
    ...createdOn(metadata.changeNote.date),
    ...licencesOf(metadata),
    contributors: contributorsOf(metadata, site.organisation),
    ...sourcesOf(metadata),
    resources: tables.map((table) => resourceOf(table, report, site.hash)),
  };
  return textFile('datapackage.json', `${JSON.stringify(descriptor, null, 1)}\n`);
}

/** Only where the site knows its own address; a homepage must be named in full. */
function addressOf(report: PublicReport, { address }: PublishedSite): object {
  const homepage = address(versionAddress(report, 'da'));
  if (!homepage.startsWith('https://')) return {};
  return {
    id: homepage,
    homepage,
    homepages: { da: homepage, en: address(versionAddress(report, 'en')) },
  };
}

function descriptionsOf(report: PublicReport): object {
  const { da, en } = report.abstract;
  if (!en) return {};
  return {
    descriptions: { da: plainText(da, report, 'da'), en: plainText(en, report, 'en') },
  };
}

/** The day of the version where it is known to the day: never the day of the build. */
function createdOn(date: string): object {
  return date.length === 10 ? { created: `${date}T00:00:00Z` } : {};
}

/** The standard knows open licences alone; what is none stands under a name of ours. */
function licencesOf({ licence }: PublicReport['metadata']): object {
  const title = words('en').report.licences[licence];
  const path = licenceAddress[licence];
  return path === undefined ? { rights: title } : { licenses: [{ name: licence, path, title }] };
}

function sourcesOf({ source }: PublicReport['metadata']): object {
  if (!source) return {};
  return { sources: [{ title: `${source.title}. ${source.publisher}, ${source.year}` }] };
}
