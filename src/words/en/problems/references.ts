import { quoted } from '../../problem-words.ts';
import type { references as danish } from '../../da/problems/references.ts';
import type { InAnyLanguage, Said, NamedThing, UnknownName } from '../../problem-words.ts';

export const references: InAnyLanguage<typeof danish> = {
  'duplicate-id': ({ id }) => ({
    found: `"${id}" for the second time`,
    expected: 'Each name once',
    advice: 'Delete one of them, or give it another name.',
  }),
  'place-kind': ({ id, kind }) => ({
    found: `"${id}", which is of the kind ${kind}`,
    expected: 'A municipality',
    advice: 'Write the key of a municipality, or correct the kind in content/organisations.yaml.',
  }),
  'place-outside-report': ({ id, places }) => ({
    found: `The place "${id}"`,
    expected: `One of the report’s places: ${places.join(', ')}`,
    advice: 'Correct the place, or add it to places in report.yaml.',
  }),
  'reserved-recipient': ({ name, of }) => ({
    found: `"${name}"`,
    expected: 'Another key: at that address stand the recommendations that name nobody',
    advice:
      of === 'recommendation'
        ? 'Write whom the recommendation is to. If it is to nobody in particular, delete to.'
        : 'Give the organisation another key, and in all places that name it.',
  }),
  'unit-clash': ({ id, by }) => ({
    found: `The unit "${id}", which ${by === 'us' ? 'exists already' : 'is in content/units.yaml'}`,
    expected: 'A unit that is described in one place only',
    advice: 'Use the unit that exists, or give your own another key.',
  }),
  'unreadable-address': ({ written }) => ({
    found: `"${written}"`,
    expected: 'The address of a cell: table/row/column or facts/key',
    advice:
      'Write the table’s name, the row’s key and the column’s name with slashes between them. In texts the address stands in {…}.',
  }),
  'unknown-foreign-table': (found, near) =>
    'keyColumn' in found
      ? {
          found: `The column "${found.column}"`,
          expected: `The table’s key, "${found.keyColumn}"`,
          advice: 'Write the key column’s name: it alone leads to one row.',
        }
      : unknownName(found, near),
  'unknown-cell': unknownName,
  'row-without-key': ({ address, table }) => ({
    found: quoted(address),
    expected: `No reference to rows of ${quoted(table)}, which have no key`,
    advice: 'Write primaryKey instead of key: row in datapackage.yaml.',
  }),
  'unknown-foreign-key': unknownName,
  'unknown-id': unknownName,
  'unknown-recipient': unknownName,
  'figure-column': unknownName,
  'figure-row': unknownName,
  'figure-secondary': unknownName,
  'figure-highlight': unknownName,
  'figure-sign': unknownName,
};

/** A short list is told whole; a long one would hide the rest of the message. */
const longestList = 8;

function unknownName({ name, one, home, known }: UnknownName, near?: string): Said {
  const list = known.length === 0 ? ' (there are none yet)' : ` (${known.join(', ')})`;
  return {
    found: `"${name}"`,
    expected: `${nameOf(one)} from ${home}${known.length > longestList ? '' : list}`,
    advice:
      near === undefined
        ? `Correct the name, or add "${name}" to ${home}.`
        : `Correct the name. Did you mean "${near}"?${changedKey(home)}`,
  };
}

/** A key that was changed in Excel is unknown wherever it is used; there is one cell to mend. */
function changedKey(home: string): string {
  return home.endsWith('.csv')
    ? ` If it is the key in ${home} that was changed, change it back.`
    : '';
}

const names: Record<Extract<NamedThing, string>, string> = {
  project: 'A project',
  organisation: 'An organisation',
  fact: 'A fact',
  goal: 'A goal',
  category: 'A category',
  table: 'A table',
  figure: 'A figure',
  term: 'A term',
  reference: 'A reference',
  note: 'A data note',
  key: 'A key',
  'row-key': 'The key of a row',
  column: 'A column',
  sign: 'One of the values under signs',
};

function nameOf(one: NamedThing): string {
  if (typeof one === 'string') return names[one];
  return 'keyIn' in one
    ? `A key in the column ${one.keyIn}`
    : `A value in the column ${one.valueIn}`;
}
