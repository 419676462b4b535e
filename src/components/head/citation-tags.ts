import { pdfAddress, versionAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/dictionaries.ts';
import { organisationName } from '../report-context.ts';
import type { Tag, VersionPage } from './version-page.ts';

/** How Google Scholar and reference managers read a version, and after it the same in Dublin Core. */
export function citationTags(page: VersionPage): Tag[] {
  const { report, names, locale } = page.context;
  const { metadata, version } = report;
  const { authors, changeNote, language, title } = metadata;
  const publisher = organisationName(names, metadata.publisher);
  const number = words(locale).report.versionNumber(version);
  const address = page.absolute(versionAddress(report, locale));
  const date = changeNote.date.replaceAll('-', '/');
  return [
    ['citation_title', title],
    ...authors.map(({ name }): Tag => ['citation_author', name]),
    ['citation_publication_date', date],
    ['citation_online_date', date],
    ['citation_technical_report_institution', publisher],
    ['citation_technical_report_number', number],
    ['citation_language', language],
    ['citation_public_url', address],
    ...pdfTag(page),
    ['DC.title', title],
    ...authors.map(({ name }): Tag => ['DC.creator', name]),
    ['DC.publisher', publisher],
    ['DC.date', changeNote.date],
    ['DC.language', language],
    ['DC.type', 'Text'],
    ['DC.identifier', address],
    ['DC.rights', words(locale).report.licences[metadata.licence]],
  ];
}

/** The PDF, where the version has been printed. */
function pdfTag({ context, absolute }: VersionPage): Tag[] {
  const pdf = pdfAddress(context.report, context.locale);
  return context.sizes?.[pdf] === undefined ? [] : [['citation_pdf_url', absolute(pdf)]];
}
