import type { tables as danish } from '../../da/problems/tables.ts';
import { type InAnyLanguage, counted, quoted, type Delimiter } from '../../problem-words.ts';

const exactly = 'Exactly the columns that datapackage.yaml names';

const saveAgain = 'Save the file as "CSV UTF-8" in Excel.';

const names: Record<Delimiter, string> = { ';': '";"', ',': '","', '\t': 'TAB' };

const reservedAdvice = {
  column: 'Give the column another name here and in datapackage.yaml.',
  field: 'Give the column another name.',
  key: 'Give the key another name.',
};

export const tables: InAnyLanguage<typeof danish> = {
  'title-rows': ({ count }) => ({
    found: `${counted(count, 'line', 'lines')} above the columns' names`,
    expected: "The columns' names on the first line",
    advice: `Delete all that is above the columns' names, or write dialect: { skip: ${count} } in datapackage.yaml.`,
  }),
  'two-keys': {
    found: 'Both primaryKey and key',
    expected: 'primaryKey, or key: row for rows without a key',
    advice: 'Delete one of them.',
  },
  'empty-columns': ({ count }) => ({
    found: `${counted(count, 'empty column', 'empty columns')} at the end`,
    expected: exactly,
    advice: 'Delete the empty columns in Excel (select them, right-click, Delete) and save again.',
  }),
  'blank-column-name': {
    found: 'A column without a name',
    expected: exactly,
    advice: "Write the column's name, or delete the column.",
  },
  'repeated-column': ({ name }) => ({
    found: `${quoted(name)} for the second time`,
    expected: 'Each name once',
    advice: 'Give one of the columns another name, or delete it.',
  }),
  'reserved-name': ({ name, of }) => ({
    found: quoted(name),
    expected: 'A name that programs do not use themselves',
    advice: reservedAdvice[of],
  }),
  'unknown-column': ({ name, known }, near) => {
    const listed = known.length > 12 ? exactly : known.join(', ');
    return {
      found: quoted(name),
      expected: listed,
      advice:
        near === undefined
          ? 'Delete the column, or add it to datapackage.yaml.'
          : `Correct the name. Did you mean ${quoted(near)}?`,
    };
  },
  'missing-column': ({ name, title }) => ({
    found: `No column ${quoted(name)}`,
    expected: `The column ${quoted(name)}${title === undefined ? '' : ` (${title})`}`,
    advice:
      'Put the column in again with all its cells. If it was given another name, change the name back.',
  }),
  'open-quote': ({ rest }) => ({
    found: quoted(rest.slice(0, 40)),
    expected: 'A quotation mark first and last in the cell',
    advice: 'End the cell with ". Write a quotation mark inside the text as "".',
  }),
  'stray-quote': ({ cell }) => ({
    found: quoted(cell),
    expected: 'Quotation marks around the whole cell',
    advice: 'Put " around the whole cell, and write the mark inside the text as "".',
  }),
  'mixed-line-ends': ({ found }) => ({
    found: `A row that ends with another kind of line end (${found})`,
    expected: 'The same kind of line end after every row',
    advice: 'The rows were read as they are. Save the file again in Excel, and they are alike.',
  }),
  'rows-in-cell': ({ lines }) => ({
    found: `${lines} lines in one cell, each with as many cells as a row`,
    expected: 'One row on each line',
    advice:
      'Delete the two quotation marks that make the rows one cell. If it is a text of several lines, do not let each line have the delimiter.',
  }),
  'separator-line': ({ line }) => ({
    found: quoted(line),
    expected: "The columns' names on the first line",
    advice: 'Delete the line. Målestok finds the delimiter by itself.',
  }),
  'line-in-one-cell': ({ line }) => ({
    found: quoted(line),
    expected: 'Each name in a cell of its own',
    advice:
      'Excel opened the file without splitting it. Fetch the file again, open it by "Data → From Text/CSV" and save it as "CSV UTF-8".',
  }),
  'ambiguous-delimiter': ({ line }) => ({
    found: quoted(line),
    expected: 'One delimiter between the names: ";", "," or TAB',
    advice:
      'Correct the names on the first line, or write dialect: { delimiter: … } in datapackage.yaml.',
  }),
  'wrong-delimiter': ({ found, expected }) => ({
    found: `Cells split by ${names[found]}`,
    expected: `${names[expected]} between the cells`,
    advice: saveAgain,
  }),
  'empty-table': (given) => {
    switch (given.wrong) {
      case 'empty-file': {
        return {
          found: 'An empty file',
          expected: 'The names of the columns and at least one row',
          advice: 'Write the table, or take it out of datapackage.yaml.',
        };
      }
      case 'no-rows': {
        return {
          found: "No rows below the columns' names",
          expected: 'At least one row',
          advice: 'Write the rows, or take the table out of datapackage.yaml.',
        };
      }
    }
  },
  'empty-row': {
    found: 'An empty row',
    expected: 'Rows without gaps between them',
    advice: 'Delete the row.',
  },
  'empty-rows-at-end': ({ count }) => ({
    found: `${counted(count, 'empty row', 'empty rows')} at the end`,
    expected: 'No empty rows',
    advice: 'They were skipped. You may delete them.',
  }),
  'cell-count': ({ found, expected }) => ({
    found: counted(found, 'cell', 'cells'),
    expected: `${expected} cells, as in the first line`,
    advice:
      found > expected
        ? 'Delete the cells that are too many. Where the delimiter stands in a text, put " around the text.'
        : 'Fill in the cells that are missing.',
  }),
  'too-many-rows': ({ found, limit }) => ({
    found: `${found} rows`,
    expected: `At most ${limit} rows`,
    advice: 'Add the numbers up into fewer rows.',
  }),
  'too-many-columns': ({ found, limit }) => ({
    found: `${found} columns`,
    expected: `At most ${limit} columns`,
    advice: 'Split the table.',
  }),
  'too-many-problems': ({ most }) => ({
    found: `More than ${most} problems in the file`,
    expected: 'A file without faults',
    advice: 'The rest was not read. Correct the first ones; they often have the same cause.',
  }),
  'cell-too-long': ({ cell, limit }) => ({
    found: `${quoted(cell)} (${cell.length} characters)`,
    expected: `At most ${limit} characters in a cell`,
    advice: 'Write the text in the report instead.',
  }),
  'descriptor-name': ({ name, report }) => ({
    found: quoted(name),
    expected: `The report's id, ${quoted(report)}`,
    advice: `Write name: ${report}.`,
  }),
  'table-name': ({ name }) => ({
    found: quoted(name),
    expected: 'Small letters a-z, digits and hyphens',
    advice: 'Give the table another name.',
  }),
  'table-path': ({ path }) => ({
    found: quoted(path),
    expected: 'A CSV file in the same folder, such as status.csv',
    advice: "Write the file's name without a folder.",
  }),
  'repeated-name': ({ what }) => ({
    found: `${quoted(what)} for the second time`,
    expected: 'Each name once',
    advice: 'Delete one of them, or give it another name.',
  }),
  'missing-table': ({ path }, near) => ({
    found: quoted(path),
    expected: 'A file in the folder',
    advice:
      near === undefined
        ? 'Put the file into the folder, or delete the table here.'
        : `Did you mean ${quoted(near)}?`,
  }),
  'missing-schema': ({ name, standard }) => {
    const names = standard.join(', ');
    return {
      found: `${quoted(name)} without a schema`,
      expected: `A schema, or one of the standard tables: ${names}`,
      advice: 'Write schema: with primaryKey and fields.',
    };
  },
  'standard-schema': ({ name }) => ({
    found: `A schema for ${quoted(name)}`,
    expected: "No schema: a standard table's columns are fixed",
    advice: 'Delete the schema, or give the table another name.',
  }),
  'unknown-field': ({ name, known }, near) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected: `One of the table's columns: ${names}`,
      advice:
        near === undefined
          ? 'Correct the name.'
          : `Correct the name. Did you mean ${quoted(near)}?`,
    };
  },
  'bound-type': ({ bound, type }) => ({
    found: quoted(bound),
    expected: `A bound of the column's type, ${type}`,
    advice: 'Write numbers without quotation marks and dates with them.',
  }),
  'two-meanings': ({ word, lists }) => ({
    found: `${quoted(word)} in both ${lists.join(' and ')}`,
    expected: 'A word that means one thing in a column',
    advice: 'Delete the word in one of the lists, or choose another.',
  }),
  'field-property': ({ name, type }) => ({
    found: `${name} in a column of the type ${type}`,
    expected: 'Only what suits the type',
    advice: "Delete the line, or correct the column's type.",
  }),
};
