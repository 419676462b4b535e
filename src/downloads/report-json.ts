import * as z from 'zod';
import { given } from '../domain/given.ts';
import type { Language } from '../domain/language.ts';
import type { PublicReport } from '../domain/public-report.ts';
import type { Field, PublicTable } from '../domain/table.ts';
import { fileOfSite } from '../i18n/addresses.ts';
import { choiceWords, columnTitle } from '../i18n/standard-words.ts';
import type { PublishedSite } from './published-site.ts';
import { textFile, type DownloadFile } from './download-file.ts';
import { field, table } from '../domain/report-schema/cells.ts';
import { publicReportSchema } from '../domain/report-schema/public-report-schema.ts';

/** The address of the JSON Schema of `report.json`. A form that existing programs could not read gets a new number. */
export function reportSchemaAddress(): string {
  return fileOfSite('schema/report-2.json');
}

/** `report.json`: the facts of a version for programs, with our words beside codes, by the published schema. */
export function reportJson(report: PublicReport, { address }: PublishedSite): DownloadFile {
  const { language } = report.metadata;
  const tables = report.tables.map((table) => withWords(table, language));
  const content = { $schema: address(reportSchemaAddress()), ...report, tables };
  return textFile('report.json', `${JSON.stringify(content)}\n`);
}

/** A table whose columns all have a title, and whose codes have the words that pages use, in the report's language. */
function withWords(table: PublicTable, language: Language): PublicTable {
  const fields = table.fields.map((field): Field => {
    const { name, ...rest } = field;
    const choices = choiceWords(field, language);
    const title = columnTitle(table.name, field, language);
    return { name, title, ...rest, ...given({ categories: choices }) };
  });
  return { ...table, fields };
}

/** The JSON Schema of `report.json`: that of the `PublicReport` itself, but that every column has a title. */
export function reportJsonSchema(address: string): object {
  const fields = z.array(field.extend({ title: z.string() }));
  const tables = z.array(table.extend({ fields }));
  const schema = publicReportSchema.extend({ $schema: z.string(), tables });
  return { ...z.toJSONSchema(schema), $id: address, title: 'PublicReport' };
}
