import { absences } from '../../domain/cell.ts';
import { absenceMarks, csvDialects } from '../../domain/csv-text.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { words } from '../../i18n/words.ts';
import type { TableFile } from '../table-files.ts';
import { fieldDescriptor, formOf } from './field-descriptor.ts';
import { inBoth } from './in-both.ts';
import { resourceName } from './resource-name.ts';

/** The schema of a table's file. That of the flavour for Excel leaves out words that the other one has. */
export function tableSchema({ table, flavour }: TableFile, { tables }: PublicReport): object {
  const { decimal } = csvDialects[flavour];
  const describe = flavour === 'machine' ? fieldDescriptor : formOf;
  const foreignKeys = table.fields.flatMap(({ name, target }) => {
    const found = tables.find((one) => one.name === target);
    if (!found) return [];
    const resource = resourceName(found.name, flavour);
    return [{ fields: [name], reference: { resource, fields: [found.keyColumn] } }];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.fields.map((field) => describe(field, table, decimal)),
    primaryKey: [table.keyColumn],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues,
  };
}

/** How absences are written in either flavour, by the names that this project tells them apart by. */
const missingValues = absences.map((absence) => ({
  value: absenceMarks[absence],
  label: absence,
  meanings: inBoth((locale) => words(locale).data.absenceMeanings[absence]),
}));
