import { absences } from '../../domain/cell.ts';
import { absenceMarks, csvDialects } from '../../domain/csv-text.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { words } from '../../i18n/words.ts';
import type { TableFile } from '../table-files.ts';
import { fieldDescriptor, fieldForm } from './field-descriptor.ts';
import { inEach } from './in-each.ts';
import { resourceName } from './resource-name.ts';

/** The schema of a table's file. The flavour for Excel omits the words that the other flavour has. */
export function tableSchema({ table, flavour }: TableFile, { tables }: PublicReport): object {
  const { decimal } = csvDialects[flavour];
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
    primaryKey: [table.keyColumn],
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
