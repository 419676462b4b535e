import type { Rule } from '../rule.ts';
import { personalData, type PersonalData } from './personal-data.ts';
import type { Field } from '../../domain/table.ts';
import type { TableSource, ReportSource } from '../../reading/sources.ts';

/** No person number stands anywhere: not in a cell, a text, a property or a file's name. */
export const personNumber = personRule('person-number', 'error');

/** Ten digits that could be a person number, but fail its control, are looked at by a person. */
export const personNumberLike = personRule('person-number-like', 'warning');

/** No e-mail address stands in what is published. */
export const emailAddress = personRule('email', 'error');

/** No telephone number stands in what is published. */
export const telephoneNumber = personRule('telephone', 'error');

/** The rules by what they find. */
export const personRules: Record<PersonalData['kind'], Rule> = {
  'person-number': personNumber,
  'person-number-like': personNumberLike,
  email: emailAddress,
  telephone: telephoneNumber,
};

function personRule(kind: PersonalData['kind'], severity: Rule['severity']): Rule {
  return {
    code: kind,
    severity,
    check: (report) =>
      personalData(report).flatMap((data) =>
        data.kind === kind ? { position: data.position } : [],
      ),
  };
}

const about = /^(?:koen|alder|sex|gender|age)(?:_|$)/;
const more =
  /^(?:kommune|sted|herkomst|nationalitet|civilstand|diagnose|ydelse|forsoergelse|uddannelse|postn(?:umme)?r|skole|uge|start(?:dato)?|slut(?:dato)?)(?:_|$)/;
const fewest = 5;

/** A table in which every row is one person is not published: one adds up first. */
export const microdata: Rule<'microdata'> = {
  code: 'microdata',
  severity: 'error',
  check: (report) =>
    [...report.tables.values()].filter(isMicrodata).map((source) => ({
      position: source.headerPosition(source.table.keyColumn),
      values: { columns: personColumns(source) },
    })),
};

/** Traits of persons, no measure with a unit, and rows enough to be a list of them. */
function isMicrodata(source: TableSource): boolean {
  const { fields, rows: list } = source.table;
  const traits = personColumns(source);
  return (
    list.length >= fewest &&
    traits.length >= 2 &&
    traits.some((name) => about.test(name)) &&
    !fields.some(isMeasure)
  );
}

function personColumns(source: TableSource): string[] {
  return source.table.fields.flatMap(({ name }) =>
    about.test(name) || more.test(name) ? name : [],
  );
}

/** What is counted or measured in groups; an age or a week is a trait. */
function isMeasure({ name, unit, unitColumn }: Field): boolean {
  return (unit !== undefined || unitColumn !== undefined) && !about.test(name) && !more.test(name);
}

const personal =
  /(?:^|_)(?:cpr\w*|pnr|personn(?:umme)?r|person_?id|borger_?(?:id|nr)|patient_?(?:id|nr)|l(?:oe|o)be_?n(?:umme)?r|fornavn|efternavn|telefon\w*|tlf|mobil|mobilnr|e_?mail|adresse)(?:$|_)/;
const birth =
  /(?:^|_)(?:foedsels?_?(?:dato|dag)|foedt|birth_?(?:date|day)|date_of_birth|dob)(?:$|_)/;
const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** No column is for persons' numbers, names, addresses or days of birth. */
export const personColumn: Rule<'person-column'> = {
  code: 'person-column',
  severity: 'error',
  check: (report) =>
    ownFields(report).flatMap(({ name, title, path }) => {
      const words = [name, asName(title)];
      const isBirth = words.some((word) => birth.test(word));
      if (!report.descriptor || (!isBirth && !words.some((word) => personal.test(word)))) return [];
      return {
        position: report.descriptor.position(path),
        values: { name, title, about: isBirth ? 'birth' : 'person' },
      };
    }),
};

function ownFields({ descriptor: declared }: ReportSource) {
  return (declared?.value.resources ?? []).flatMap(({ schema }, table) =>
    (schema?.fields ?? []).map(({ name, title }, index) => ({
      name,
      title,
      path: ['resources', table, 'schema', 'fields', index, 'name'],
    })),
  );
}

/** A title as a column's name would be written. */
function asName(title: string): string {
  const ascii = title.toLowerCase().replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
  return ascii.replace(/[^a-z\d]+/g, '_');
}
