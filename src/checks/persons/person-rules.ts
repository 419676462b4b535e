import { personColumn as aboutPerson } from '../../domain/persons/person-column.ts';
import { isPersonName } from '../../domain/persons/person-names.ts';
import type { PersonalKind } from '../../domain/persons/personal-data.ts';
import type { Field } from '../../domain/table.ts';
import type { ReportSource, TableSource } from '../../reading/sources.ts';
import type { Finding, Rule } from '../rule.ts';
import { isContact, personalData } from './personal-data.ts';

/** No person number stands anywhere: not in a cell, a text, a comment, a property or a file's name. */
export const personNumber = personRule('person-number', 'error');

/** Digits that could be a person number, but fail its control, are looked at by a person. */
export const personNumberLike = personRule('person-number-like', 'warning');

/** No e-mail address stands in what is published, but the publisher's own. */
export const emailAddress = personRule('email', 'error');

/** No telephone number stands in what is published, but the publisher's own. */
export const telephoneNumber = personRule('telephone', 'error');

/** Eight digits that nothing around them says to be a telephone number are looked at by a person. */
export const telephoneLike = personRule('telephone-like', 'warning');

/** No address of a house or a flat stands in what is published. */
export const homeAddress = personRule('address', 'error');

/** No single person's day of birth stands in what is published. */
export const birthDate = personRule('birth-date', 'error');

/** The rules by what they find. */
export const personRules: Record<PersonalKind, Rule> = {
  'person-number': personNumber,
  'person-number-like': personNumberLike,
  email: emailAddress,
  telephone: telephoneNumber,
  'telephone-like': telephoneLike,
  address: homeAddress,
  'birth-date': birthDate,
};

function personRule(kind: PersonalKind, severity: Rule['severity']): Rule {
  return {
    code: kind,
    severity,
    check: (report, site) =>
      personalData(report)
        .filter((data) => data.kind === kind && !isContact(data, site))
        .map(({ position }) => ({ position })),
  };
}

const about = /^(?:koen|alder|sex|gender|age|foedselsaar|birth_year|foedt_aar)(?:_|$)/;
const more =
  /^(?:kommune|municipality|sted|by|bydel|herkomst|origin|nationalitet|nationality|civilstand|marital_status|diagnose|diagnosis|ydelse|benefit|forsoergelse|uddannelse|education|postn(?:umme)?r|postcode|zip|skole|school|klasse|uge|start(?:dato)?|slut(?:dato)?|indskrevet|udskrevet|sprog|language|job|stilling|familie\w*|handicap)(?:_|$)/;
const fewest = 5;
const fewestNames = 3;

/** A table in which every row is one person is not published: one adds up first. */
export const microdata: Rule<'microdata'> = {
  code: 'microdata',
  severity: 'error',
  check: (report) => [...report.tables.values()].flatMap(personsIn),
};

/** A table whose rows are persons, by the traits that it has of each, or by their names. */
function personsIn(source: TableSource): Finding<'microdata'>[] {
  const { fields, rows, keyColumn } = source.table;
  const found = (at: string, columns: string[]) => [
    { position: source.headerPosition(at), values: { columns } },
  ];
  const traits = fields.flatMap(({ name }) => (about.test(name) || more.test(name) ? name : []));
  const isList =
    rows.length >= fewest &&
    traits.length >= 2 &&
    traits.some((name) => about.test(name)) &&
    !fields.some(isMeasure);
  if (isList) return found(keyColumn, traits);
  const named = fields.find((_field, index) => areNames(rows.map(({ cells }) => cells[index])));
  return named ? found(named.name, [named.name]) : [];
}

/** Whether most of the cells are names of persons. */
export function areNames(cells: readonly unknown[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const names = new Set(texts.filter((text) => isPersonName(String(text))));
  return names.size >= fewestNames && names.size >= texts.length * 0.6;
}

/** What is counted or measured in groups; an age or a week is a trait. */
function isMeasure({ name, unit, unitColumn }: Field): boolean {
  return (unit !== undefined || unitColumn !== undefined) && !about.test(name) && !more.test(name);
}

/** No column is for persons' numbers, names, addresses or days of birth. */
export const personColumn: Rule<'person-column'> = {
  code: 'person-column',
  severity: 'error',
  check: (report) =>
    ownFields(report).flatMap(({ table, name, title, isMeasure, path }) => {
      const found = aboutPerson({ name, title, isMeasure });
      if (!report.descriptor || !found || (found === 'bare' && namesThings(report, table)))
        return [];
      const about = found === 'birth' ? 'birth' : 'person';
      return { position: report.descriptor.position(path), values: { name, title, about } };
    }),
};

/** Nobody draws a list of persons, and who counts something in each row names groups. */
function namesThings({ figures, files, tables }: ReportSource, table: string): boolean {
  const isUnread = !figures && files.some(({ path }) => path.endsWith('/figures.yaml'));
  const isDrawn =
    isUnread || (figures?.value ?? []).some((one) => JSON.stringify(one).includes(`"${table}"`));
  return isDrawn || (tables.get(table)?.table.fields ?? []).some(isMeasure);
}

function ownFields({ descriptor: declared }: ReportSource) {
  return (declared?.value.resources ?? []).flatMap(({ name: resource, schema }, table) =>
    (schema?.fields ?? []).map(({ name, title, ...field }, index) => ({
      ...{ table: resource, name, title },
      isMeasure:
        field.unit !== undefined || field.categories !== undefined || field.type === 'boolean',
      path: ['resources', table, 'schema', 'fields', index, 'name'],
    })),
  );
}
