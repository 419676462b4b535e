import * as z from 'zod';
import { codeListNames } from '../codes.ts';
import { forEachLanguage } from '../language.ts';
import { absences } from '../table.ts';
import { translated } from '../translated.ts';

const text = z.string();

export const cellReference = z.strictObject({ table: text, row: text, column: text });

/** A text in which every number is bound: plain runs, and references to cells. */
export const template = z.array(z.union([text, cellReference]));
export const localisedTemplate = z.strictObject(forEachLanguage(() => template.exactOptional()));

/** A value; or an absence, with its kind. */
const cell = z.union([
  z.number(),
  text,
  z.boolean(),
  z.strictObject({ absent: z.enum(absences), reason: text.exactOptional() }),
]);

const fieldTypes = [
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'month',
  'week',
  'quarter',
  'year',
  'school-year',
  'partial-date',
  'number-range',
  'url',
  'list',
] as const;

/** A unit that the report or the site declared. */
export const ownUnit = z.strictObject({
  id: text,
  one: translated,
  other: translated,
  symbol: text.exactOptional(),
  decimals: z.number().exactOptional(),
  counted: z.boolean().exactOptional(),
  scale: z.array(translated).exactOptional(),
});

export const field = z.strictObject({
  name: text,
  title: text.exactOptional(),
  type: z.enum(fieldTypes),
  unit: text.exactOptional(),
  unitColumn: text.exactOptional(),
  ownUnits: z.record(text, ownUnit).exactOptional(),
  description: text.exactOptional(),
  categories: z.array(z.strictObject({ value: text, label: text })).exactOptional(),
  codes: z.enum(codeListNames).exactOptional(),
  base: z.union([z.strictObject({ column: text }), cellReference]).exactOptional(),
  qualifier: text.exactOptional(),
  decimals: z.number().exactOptional(),
  target: text.exactOptional(),
});

export const table = z.strictObject({
  name: text,
  title: text,
  description: text.exactOptional(),
  source: text.exactOptional(),
  path: text,
  keyColumn: text,
  keyColumns: z.array(text).exactOptional(),
  fields: z.array(field),
  rows: z.array(
    z.strictObject({ key: text, cells: z.array(cell), from: cellReference.exactOptional() }),
  ),
  number: z.number().exactOptional(),
});
