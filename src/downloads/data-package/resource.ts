import { csvDialects, absenceMarks, type CsvFlavour } from '../../domain/csv-text.ts';
import type { Hash } from '../../domain/publication.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { type PublicTable, absences } from '../../domain/table.ts';
import { words, siteLanguage } from '../../words/words.ts';
import { fieldDescriptor, fieldForm, inEach } from './field-descriptor.ts';
import type { TableFile } from '../table-files.ts';

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

/** The schema of a table's file. The flavour for Excel omits the words that the other flavour has. */
function tableSchema({ table, flavour }: TableFile, { tables }: PublicReport): object {
  const { decimal } = csvDialects[flavour];
  const primaryKey = table.keyColumns ?? [table.keyColumn];
  const describe = flavour === 'machine' ? fieldDescriptor : fieldForm;
  const foreignKeys = table.fields.flatMap(({ name, target }) => {
    const found = tables.find((one) => one.name === target);
    if (!found) return [];
    const resource = resourceName(found.name, flavour);
    return [{ fields: [name], reference: { resource, fields: [found.keyColumn] } }];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.fields.map((field) => describe(field, table, decimal)),
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues,
  };
}

/** How absences are written in either flavour, by this project's codes. */
const missingValues = absences.map((absence) => ({
  value: absenceMarks[absence],
  label: absence,
  meanings: inEach((locale) => words(locale).data.absenceMeanings[absence]),
}));

/** A table's name in the package. The slash keeps a second file's name apart from every table's own name. */
function resourceName(table: string, flavour: CsvFlavour): string {
  return flavour === 'danish-excel' ? `excel/${table}` : table;
}
