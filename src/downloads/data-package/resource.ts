import { siteLanguage } from '../../i18n/language-marks.ts';
import { csvDialects } from '../../domain/csv-text.ts';
import type { Hash } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { PublicTable } from '../../domain/table.ts';
import { words } from '../../i18n/words.ts';
import type { TableFile } from '../table-files.ts';
import { inEach } from './in-each.ts';
import { resourceName } from './resource-name.ts';
import { tableSchema } from './table-schema.ts';

/** A table's file as a resource of the package. */
export function makeResource(file: TableFile, report: PublicReport, hash: Hash): object {
  const { table, flavour, path, bytes } = file;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: resourceName(table.name, flavour),
    type: 'table',
    path,
    ...(flavour === 'machine' ? titleFields(table) : copyFields(table)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: csvDialects[flavour].delimiter,
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    bytes: bytes.length,
    hash: `sha256:${hash(bytes)}`,
    ...(table.source ? { sources: [{ title: table.source }] } : {}),
    schema: tableSchema(file, report),
  };
}

function titleFields({ name, title, description }: PublicTable): object {
  const standard = words(siteLanguage()).downloads.standardTables;
  if (!(name in standard)) return { title, ...(description ? { description } : {}) };
  const key = name as keyof typeof standard;
  const texts = (part: 'title' | 'meaning') =>
    inEach((locale) => words(locale).downloads.standardTables[key][part]);
  const descriptions = texts('meaning');
  return {
    title,
    titles: texts('title'),
    description: description ?? descriptions[siteLanguage()],
    descriptions,
  };
}

function copyFields({ name, title }: PublicTable): object {
  const titles = inEach((locale) => `${title} (${words(locale).downloads.excel})`);
  return { title: titles[siteLanguage()], titles, copyOf: name };
}
