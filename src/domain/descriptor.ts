import * as z from 'zod';
import { absences } from './cell.ts';
import { units } from './unit.ts';

const text = z.string().min(1);
const columnName = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'column-name');

const missingValue = z.strictObject({ value: z.string(), label: z.enum(absences) });

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.union([z.number(), text]).optional(),
  maximum: z.union([z.number(), text]).optional(),
});

/**
 * A column: a Table Schema field (Data Package v2) with our own `unit`, `unitColumn`, `base` and `calendar`.
 * A percentage is a `number` with `unit: percent`; an ISO week is a `string` with `calendar: week`.
 */
export const fieldSchema = z.strictObject({
  name: columnName,
  title: text,
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'yearmonth', 'year']),
  description: text.optional(),
  unit: z.enum(units).optional(),
  unitColumn: columnName.optional(),
  /** A column of this table, or a cell (`facts/deltagere`), with the number that a share is of. */
  base: text.optional(),
  calendar: z.literal('week').optional(),
  categories: z
    .array(z.strictObject({ value: text, label: text }))
    .min(1)
    .optional(),
  missingValues: z.array(missingValue).optional(),
  decimalChar: z.enum([',', '.']).optional(),
  trueValues: z.array(text).optional(),
  falseValues: z.array(text).optional(),
  constraints: constraints.optional(),
});

const foreignKey = z.strictObject({
  fields: z.array(columnName).length(1),
  reference: z.strictObject({ resource: text, fields: z.array(columnName).length(1) }),
});

const tableSchema = z.strictObject({
  fields: z.array(fieldSchema).min(1).max(200),
  primaryKey: z.array(columnName).length(1),
  foreignKeys: z.array(foreignKey).optional(),
  missingValues: z.array(missingValue).optional(),
});

/** A table of the report's own. The standard tables have their schema from `reading/standard-tables.ts`. */
const resource = z.strictObject({
  name: z.string(),
  path: text,
  title: text,
  description: text.optional(),
  source: text.optional(),
  dialect: z.strictObject({ delimiter: z.enum([';', ',', '\t']) }).optional(),
  schema: tableSchema.optional(),
});

const cells = z.array(text).min(1);

/** What must hold between cells. `note` names the data note that tells the reader why it does not. */
export const declaredCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: text,
    kind: z.literal('sum'),
    parts: cells,
    total: text,
    note: text.optional(),
  }),
  z.strictObject({
    id: text,
    kind: z.literal('equal'),
    cells: cells.min(2),
    note: text.optional(),
  }),
  z.strictObject({
    id: text,
    kind: z.literal('at-most'),
    smaller: text,
    larger: text,
    note: text.optional(),
  }),
  z.strictObject({
    id: text,
    kind: z.literal('share'),
    numerator: text,
    denominator: text,
    percent: text,
    decimals: z.int().min(0).max(3),
    note: text.optional(),
  }),
]);

/** Words for the reader on a number: a trap in the source, a reading, a reservation. */
const noteSchema = z.strictObject({
  /** Addresses of the cells that the note is about. `table/*` is the whole table. */
  cells,
  text,
});

/** `data/<report>/<version>/datapackage.yaml`. */
export const descriptorSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  resources: z.array(resource).min(1).max(200),
  checks: z.array(declaredCheckSchema).optional(),
  notes: z.record(z.string(), noteSchema).optional(),
});

export type FieldDescriptor = z.output<typeof fieldSchema>;
export type ResourceDescriptor = z.output<typeof resource>;
export type TableDescriptor = z.output<typeof tableSchema>;
export type DeclaredCheck = z.output<typeof declaredCheckSchema>;
export type Descriptor = z.output<typeof descriptorSchema>;
