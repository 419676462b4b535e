import { expect, test } from 'vitest';
import * as z from 'zod';
import { descriptorSchema } from '../../src/domain/descriptor.ts';
import { figuresSchema } from '../../src/domain/figure.ts';
import { organisationSchema, projectSchema } from '../../src/domain/metadata.ts';
import { reportSchema, termSchema } from '../../src/domain/metadata.ts';
import { siteSchema } from '../../src/domain/site-settings.ts';

/** Every file that editors write in YAML. */
const files: [string, z.ZodType][] = [
  ['site.yaml', siteSchema],
  ['organisations.yaml', z.record(z.string(), organisationSchema)],
  ['glossary.yaml', z.record(z.string(), termSchema)],
  ['projects/*.yaml', projectSchema],
  ['report.yaml', reportSchema],
  ['datapackage.yaml', descriptorSchema],
  ['figures.yaml', figuresSchema],
];

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

const leaves = ['string', 'number', 'boolean', 'enum', 'literal'];

/** Every object of a schema with its path, whatever it is wrapped in. Throws at a kind that it cannot look into. */
function objectsIn(schema: z.ZodType, path = ''): [string, Record<string, z.ZodType>][] {
  const { type, shape, options, ...wrapped } = schema._zod.def as Definition;
  if (shape) {
    const below = Object.entries(shape).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`));
    return [[path, shape], ...below];
  }
  if (options) return options.flatMap((option) => objectsIn(option, path));
  const inner = wrapped.element ?? wrapped.valueType ?? wrapped.innerType;
  if (inner) return objectsIn(inner, type === 'optional' ? path : `${path}/*`);
  if (!leaves.includes(type)) throw new Error(`${path}: ${type}`);
  return [];
}

/** The keys of a schema that editors are told nothing about, or the same as about the key before. */
function undescribed(schema: z.ZodType): string[] {
  return objectsIn(schema).flatMap(([path, shape]) => {
    const descriptions = Object.values(shape).map(({ description }) => description?.trim() ?? '');
    return Object.keys(shape)
      .filter((_, at) => {
        const description = descriptions[at] ?? '';
        return description === '' || descriptions.indexOf(description) < at;
      })
      .map((key) => `${path}/${key}`);
  });
}

test.each(files)('every key of %s has a description of its own', (_, schema) => {
  expect(objectsIn(schema)).not.toEqual([]);
  expect(undescribed(schema)).toEqual([]);
});

const bare = z.strictObject({ key: z.string() });
const described = z.string().describe('What it is.');

test.each<[string, z.ZodType, string[]]>([
  ['object', bare, ['/key']],
  ['object below a described key', z.strictObject({ a: bare.describe('An a.') }), ['/a/key']],
  ['array', z.array(bare), ['/*/key']],
  ['record', z.record(z.string(), bare), ['/*/key']],
  ['optional', bare.optional(), ['/key']],
  ['union', z.union([z.string(), bare]), ['/key']],
  [
    'discriminated union',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a').describe('An a.') }),
      z.strictObject({ kind: z.literal('b') }),
    ]),
    ['/kind'],
  ],
  ['optional of what is described', z.strictObject({ a: described.optional() }), ['/a']],
  ['description without words', z.strictObject({ a: z.string().describe(' ') }), ['/a']],
  ['two keys with one description', z.strictObject({ a: described, b: described }), ['/b']],
])('a key without a description is found in: %s', (_, schema, found) => {
  expect(undescribed(schema)).toEqual(found);
});

test('a kind of schema that cannot be looked into is an error', () => {
  expect(() => undescribed(z.strictObject({ a: z.lazy(() => bare) }))).toThrow('/a: lazy');
});

/** Every property of a JSON Schema, by its name. */
function propertiesIn(schema: unknown): [string, { description?: string }][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesIn)] as ReturnType<
    typeof propertiesIn
  >;
}

/** The texts of a schema that may have any words, with their paths. */
function textsIn(schema: z.ZodType, path = ''): [string, z.ZodType][] {
  const { type, shape, options, ...wrapped } = schema._zod.def as Definition;
  if (shape) return Object.entries(shape).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
  if (options) return options.flatMap((option) => textsIn(option, path));
  const inner = wrapped.element ?? wrapped.valueType ?? wrapped.innerType;
  if (inner) return textsIn(inner, path);
  return type === 'string' && schema.safeParse('Ord, og flere.').success ? [[path, schema]] : [];
}

/** Texts that name something which must be there, and the mark of an empty cell. */
const maybeBlank = [
  'datapackage.yaml/name',
  'datapackage.yaml/resources/name',
  'datapackage.yaml/resources/schema/missingValues/value',
  'datapackage.yaml/resources/schema/fields/missingValues/value',
];

test.each(files)('no text of %s may be blank', (file, schema) => {
  const texts = textsIn(schema, file).filter(([path]) => !maybeBlank.includes(path));
  const blanks = [
    '',
    ' ',
    '\t\n',
    '\u00a0',
    '\u2003',
    '\u3000',
    '\u200b',
    '\ufe0f',
    '\u2800',
    '\u3164',
  ];
  const blank = texts.filter(([, text]) => blanks.some((one) => text.safeParse(one).success));
  expect(texts).not.toEqual([]);
  expect(blank.map(([path]) => path)).toEqual([]);
});

test.each(files)('the JSON Schema of %s carries the descriptions', (_, schema) => {
  const properties = propertiesIn(z.toJSONSchema(schema));
  const keys = objectsIn(schema).flatMap(([, shape]) => Object.entries(shape));
  const named = (entries: [string, { description?: string | undefined }][]) =>
    entries.map(([name, { description }]) => `${name}: ${description ?? ''}`).sort();
  expect(named(properties)).toEqual(named(keys));
});

test('an editor reads at a field of report.yaml what it is for', () => {
  expect(z.toJSONSchema(reportSchema)).toMatchObject({
    properties: {
      question: {
        type: 'string',
        minLength: 1,
        description: 'The question that the evaluation answers; may hold `{references}` to cells.',
      },
      evaluator: { description: 'Id of the organisation that carried the evaluation out.' },
      changeNote: {
        properties: {
          changes: {
            items: { properties: { reason: { description: 'Why these places changed.' } } },
          },
        },
      },
    },
  });
});
