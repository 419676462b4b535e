import { nearestName } from '../domain/nearest-name.ts';
import { quote, quoted, refusal, type Message } from './message.ts';

export function otherReport(name: string, report: string): Message {
  return refusal(
    'descriptor-name',
    quote(name),
    [`Rapportens id, ${quoted(report)}`, `The report's id, ${quoted(report)}`],
    [`Skriv name: ${report}.`, `Write name: ${report}.`],
    report,
  );
}

export function tableName(name: string): Message {
  return refusal(
    'table-name',
    quote(name),
    ['Små bogstaver a-z, tal og bindestreg', 'Small letters a-z, digits and hyphens'],
    ['Giv tabellen et andet navn.', 'Give the table another name.'],
  );
}

export function tablePath(path: string): Message {
  return refusal(
    'table-path',
    quote(path),
    [
      'En CSV-fil i samme mappe, fx status.csv',
      'A CSV file in the same folder, such as status.csv',
    ],
    ['Skriv filens navn uden mappe.', "Write the file's name without a folder."],
  );
}

export function repeated(what: string): Message {
  return refusal(
    'repeated-name',
    [`${quoted(what)} for anden gang`, `${quoted(what)} for the second time`],
    ['Hvert navn én gang', 'Each name once'],
    ['Slet den ene, eller giv den et andet navn.', 'Delete one of them, or give it another name.'],
  );
}

export function missingTable(path: string, files: string[]): Message {
  const suggestion = nearestName(path, files);
  return refusal(
    'missing-table',
    quote(path),
    ['En fil i mappen', 'A file in the folder'],
    suggestion === undefined
      ? [
          'Læg filen i mappen, eller slet tabellen her.',
          'Put the file into the folder, or delete the table here.',
        ]
      : [`Mente du ${quoted(suggestion)}?`, `Did you mean ${quoted(suggestion)}?`],
    suggestion,
  );
}

export function missingSchema(name: string, standard: string[]): Message {
  const suggestion = nearestName(name, standard);
  const names = standard.join(', ');
  return refusal(
    'missing-schema',
    [`${quoted(name)} uden schema`, `${quoted(name)} without a schema`],
    [
      `Et schema, eller en af standardtabellerne: ${names}`,
      `A schema, or one of the standard tables: ${names}`,
    ],
    ['Skriv schema: med primaryKey og fields.', 'Write schema: with primaryKey and fields.'],
    suggestion,
  );
}

export function standardSchema(name: string): Message {
  return refusal(
    'standard-schema',
    [`Et schema for ${quoted(name)}`, `A schema for ${quoted(name)}`],
    [
      'Ingen schema: standardtabellens kolonner ligger fast',
      "No schema: a standard table's columns are fixed",
    ],
    [
      'Slet schema, eller giv tabellen et andet navn.',
      'Delete the schema, or give the table another name.',
    ],
  );
}

export function unknownField(name: string, known: string[]): Message {
  const suggestion = nearestName(name, known);
  const names = known.join(', ');
  return refusal(
    'unknown-field',
    quote(name),
    [`En af tabellens kolonner: ${names}`, `One of the table's columns: ${names}`],
    suggestion === undefined
      ? ['Ret navnet.', 'Correct the name.']
      : [
          `Ret navnet. Mente du ${quoted(suggestion)}?`,
          `Correct the name. Did you mean ${quoted(suggestion)}?`,
        ],
    suggestion,
  );
}

export function reservedField(name: string): Message {
  return refusal(
    'reserved-name',
    quote(name),
    ['Et navn, som programmer ikke selv bruger', 'A name that programs do not use themselves'],
    ['Giv kolonnen et andet navn.', 'Give the column another name.'],
  );
}

export function boundOfOtherType(bound: string, type: string): Message {
  return refusal(
    'bound-type',
    quote(bound),
    [`En grænse af kolonnens type, ${type}`, `A bound of the column's type, ${type}`],
    [
      'Skriv tal uden anførselstegn og datoer med.',
      'Write numbers without quotation marks and dates with them.',
    ],
  );
}

export function needlessProperty(name: string, type: string): Message {
  return refusal(
    'field-property',
    [`${name} i en kolonne af typen ${type}`, `${name} in a column of the type ${type}`],
    ['Kun det, der passer til typen', 'Only what suits the type'],
    ['Slet linjen, eller ret kolonnens type.', "Delete the line, or correct the column's type."],
  );
}
