import * as z from 'zod';
import { visibleText as text } from './visible-text.ts';
import { symbolSets } from './absence-symbols.ts';
import { absences } from './table.ts';

const columnName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'column-name')
  .max(64);
const fewRows = z.int().min(0).max(20).optional();

const missingValue = z.strictObject({
  value: z.string().describe('What stands in the cell, such as `?`; may be empty.'),
  label: z.enum(absences).describe('Why there is no value.'),
});

/** A set that statistics offices use, or a list of sets and of symbols of one's own. */
const missingValues = z.union([
  z.enum(symbolSets),
  z.array(z.union([z.enum(symbolSets), missingValue])),
]);

/** Signs behind values, and the data note that each of them leads to. */
const marks = z.record(z.string().min(1).max(3), text);

const constraints = z.strictObject({
  required: z.boolean().optional().describe('Whether every row must have a value.'),
  unique: z.boolean().optional().describe('Whether no value may stand in two rows.'),
  minimum: z.union([z.number(), text]).optional().describe('The lowest value allowed.'),
  maximum: z.union([z.number(), text]).optional().describe('The highest value allowed.'),
});

/**
 * A column: a Table Schema field (Data Package v2) with our own `unit`, `unitColumn`, `base`,
 * `qualifier`, `decimals` and `calendar`.
 * A percentage is a `number` with `unit: percent`; an ISO week, a quarter or a school year is a `string` with a `calendar`.
 */
export const fieldSchema = z.strictObject({
  name: columnName.describe('Name of the column, in addresses; in the header too without `from`.'),
  from: text
    .optional()
    .describe('What the header of the CSV file calls it, where that is not its name.'),
  title: text.describe('Title of the column, for readers.'),
  type: z
    .enum(['string', 'integer', 'number', 'boolean', 'date', 'yearmonth', 'year', 'list'])
    .describe('What its cells hold; a percentage is a `number`, a week or quarter a `string`.'),
  description: text.optional().describe('What the column means, where its title is not enough.'),
  unit: text
    .optional()
    .describe('Unit of every number in the column: one of ours or a declared one.'),
  unitColumn: columnName.optional().describe('Column with the unit, where each row has its own.'),
  base: text
    .optional()
    .describe('Column of this table, or a cell (`facts/deltagere`), with what a share is of.'),
  qualifier: columnName
    .optional()
    .describe('Column with `about`, `at-least` or `at-most` where a number is not exact.'),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .optional()
    .describe('How many decimals its numbers are written with at least: 1 writes 39 as 39.0.'),
  calendar: z
    .enum(['week', 'quarter', 'school-year'])
    .optional()
    .describe('What texts are: `week` (2021-W05), `quarter` (2021-Q1), `school-year` (2020/21).'),
  format: z
    .enum(['uri', 'range'])
    .optional()
    .describe('What texts are: `uri` (an address of the web), `range` (80-90, 65+).'),
  delimiter: z
    .enum([';', ',', '|'])
    .optional()
    .describe('What stands between the values of a `list`; a comma where it is left out.'),
  marks: marks
    .optional()
    .describe('Signs behind values, such as `*`, and the data note of each; for the table too.'),
  categories: z
    .array(
      z.strictObject({
        value: text.describe('What stands in the cell.'),
        label: text.describe('What readers see in its place.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The only values that cells may have, in their order.'),
  missingValues: missingValues
    .optional()
    .describe('What stands for a missing value in this column, instead of that of its table.'),
  decimalChar: z
    .enum([',', '.'])
    .optional()
    .describe('Decimal mark; left out, a comma with `;` or TAB between cells, else a point.'),
  trueValues: z.array(text).optional().describe('What means yes, instead of `true`.'),
  falseValues: z.array(text).optional().describe('What means no, instead of `false`.'),
  constraints: constraints.optional().describe('What its values must keep to.'),
});

const foreignKey = z.strictObject({
  fields: z.array(columnName).length(1).describe('The column that refers to the other table.'),
  reference: z
    .strictObject({
      resource: text.describe('The other table, or `organisations` for those of the site.'),
      fields: z.array(columnName).length(1).describe('The key column of the other table.'),
    })
    .describe('What the column refers to.'),
});

const tableSchema = z.strictObject({
  fields: z.array(fieldSchema).min(1).max(200).describe('The columns of the table.'),
  primaryKey: z
    .array(columnName)
    .min(1)
    .max(5)
    .optional()
    .describe('The column, or the columns together, that name each row.'),
  key: z
    .literal('row')
    .optional()
    .describe('Instead of `primaryKey`: rows have no key, and nothing refers to their cells.'),
  foreignKeys: z
    .array(foreignKey)
    .optional()
    .describe('Columns that hold keys of other tables or ids of organisations.'),
  missingValues: missingValues
    .optional()
    .describe(
      'What stands for a missing value anywhere in the table: `dst`, `gss`, `eurostat`, a list.',
    ),
  marks: marks
    .optional()
    .describe('Signs behind values anywhere in the table, and the data note of each.'),
});

/** A table of the report. */
const resource = z.strictObject({
  name: z.string().describe('Name of the table in addresses: `table/row/column`.'),
  path: text.describe('Its CSV file, which lies beside `datapackage.yaml`.'),
  title: text.describe('Title of the table, for readers.'),
  description: text.optional().describe('What the table shows, where its title is not enough.'),
  source: text.optional().describe('Where in the source the numbers stand: `Tabel 12`.'),
  dialect: z
    .strictObject({
      delimiter: z.enum([';', ',', '\t']).optional().describe('What stands between cells.'),
      skip: fewRows.describe('How many rows stand above the header, such as a title.'),
      headerRows: fewRows.describe(
        'How many rows are the header together; 1 where it is left out.',
      ),
      footer: fewRows.describe('How many rows stand below the last row, such as a source.'),
    })
    .optional()
    .describe('How the file is written, where its header does not show it.'),
  schema: tableSchema
    .optional()
    .describe('Its columns; left out for `facts`, `goals`, `targets` and `results`.'),
});

const cells = z.array(text).min(1);

const ofEveryCheck = {
  id: text.describe('Id of the check.'),
  note: text.optional().describe('Id of the note that tells readers why the check does not hold.'),
};

/** What must hold between cells, which are written as addresses: `table/row/column`. */
export const declaredCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ofEveryCheck,
    kind: z.literal('sum').describe('The parts add up to the total.'),
    parts: cells.describe('Cells to add up; a row `*` is every row but that of the total.'),
    total: text.describe('Cell with their sum; a row `*` makes the check for each row.'),
    tolerance: z
      .literal('rounding')
      .optional()
      .describe('`rounding`: as far from the sum as rounding of each number can make it.'),
  }),
  z.strictObject({
    ...ofEveryCheck,
    kind: z.literal('equal').describe('All cells have the same value.'),
    cells: cells.min(2).describe('Two cells or more.'),
  }),
  z.strictObject({
    ...ofEveryCheck,
    kind: z.literal('at-most').describe('One cell is at most as large as another.'),
    smaller: text.describe('Cell with the smaller value.'),
    larger: text.describe('Cell with the larger value, or the same.'),
  }),
  z.strictObject({
    ...ofEveryCheck,
    kind: z.literal('share').describe('A percentage is what two other cells make it.'),
    numerator: text.describe('Cell with the number that is counted.'),
    denominator: text.describe('Cell with the number that it is a share of.'),
    percent: text.describe('Cell with the percentage.'),
    decimals: z.int().min(0).max(3).describe('How many decimals the percentage is rounded to.'),
  }),
  z.strictObject({
    ...ofEveryCheck,
    kind: z
      .literal('running-total')
      .describe('A column is counted on: in each row what it was before and what is added.'),
    table: text.describe('The table, whose rows are in their order.'),
    totals: columnName.describe('The column that is counted on.'),
    steps: columnName.describe('The column with what each row adds.'),
    by: columnName
      .optional()
      .describe('Column whose values each have a count of their own, such as a place.'),
  }),
]);

/** Words for the reader on a number: a trap in the source, a reading, a reservation. */
const noteSchema = z.strictObject({
  cells: cells
    .optional()
    .describe(
      'Cells that the note is about, beside those with its mark; `table/*` is a whole table.',
    ),
  text: text.describe('The note, for readers; may hold `{references}` to cells.'),
});

/** `data/<report>/<version>/datapackage.yaml`. */
export const descriptorSchema = z.strictObject({
  $schema: z
    .literal('https://datapackage.org/profiles/2.0/datapackage.json')
    .describe('Says that the file is a Data Package; always this address.'),
  name: z.string().describe('Id of the report: the name of its folder.'),
  resources: z.array(resource).min(1).max(200).describe('The tables of the report.'),
  checks: z.array(declaredCheckSchema).optional().describe('What must hold between cells.'),
  notes: z
    .record(z.string(), noteSchema)
    .optional()
    .describe('Data notes by id: words for readers on numbers.'),
});

export type FieldDescriptor = z.output<typeof fieldSchema>;
export type ResourceDescriptor = z.output<typeof resource>;
export type TableDescriptor = z.output<typeof tableSchema>;
export type DeclaredCheck = z.output<typeof declaredCheckSchema>;
export type Descriptor = z.output<typeof descriptorSchema>;
