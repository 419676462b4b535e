import type { FieldDescriptor, TableDescriptor } from '../domain/descriptor.ts';
import { ownSymbols, type MissingValues } from '../domain/absence-symbols.ts';
import { isReservedName, nearestName } from '../domain/identifier.ts';
import { type Message, refusal } from './message.ts';
import { parseReference } from '../domain/table.ts';

type Found = [path: (string | number)[], said: Message];

/** What is wrong inside a table schema: names that point to no column, or properties that do not suit a type. */
export function fieldProblems(schema: TableDescriptor): Found[] {
  const names = schema.fields.map(({ name }) => name);
  const texts = schema.fields.flatMap(({ name, type }) => (type === 'string' ? name : []));
  const unknown = (name: string, path: (string | number)[]): Found[] =>
    names.includes(name) ? [] : [[path, unknownField(name, names)]];
  return [
    ...keyProblems(schema),
    ...(schema.primaryKey ?? []).flatMap((name, index) => unknown(name, ['primaryKey', index])),
    ...(schema.foreignKeys ?? []).flatMap(({ fields }, index) =>
      fields.flatMap((name, at) => unknown(name, ['foreignKeys', index, 'fields', at])),
    ),
    ...repeatedMissing(schema.missingValues, ['missingValues']),
    ...repeatedIn(schema.fields.map(({ name, from = name }) => from)).flatMap(
      ([index, what]): Found[] =>
        schema.fields[index]?.from === undefined
          ? []
          : [[['fields', index, 'from'], refusal('repeated-name', { what })]],
    ),
    ...schema.fields.flatMap((field, index) =>
      [...namesOf(field, names, index), ...qualifierOf(field, texts), ...suitOf(field)].map(
        ([path, said]): Found => [['fields', index, ...path], said],
      ),
    ),
    ...schema.fields.flatMap((field, index) => overlapsIn(field, index, schema.missingValues)),
  ];
}

/** Rows are named by columns, each of them once, or have no key; not both. */
function keyProblems({ primaryKey, key }: TableDescriptor): Found[] {
  if (primaryKey === undefined)
    return key ? [] : [[[], refusal('missing-key', { key: 'primaryKey', inside: 'schema' })]];
  const repeated = repeatedIn(primaryKey).map(([index, what]): Found => [
    ['primaryKey', index],
    refusal('repeated-name', { what }),
  ]);
  return key ? [[['key'], refusal('two-keys')], ...repeated] : repeated;
}

/** A list of words that say one thing in a column's cells, and where each of them is written. */
interface Meaning {
  list: 'missingValues' | 'categories' | 'trueValues' | 'falseValues';
  words: string[];
  path: (word: number) => (string | number)[];
}

/** A word that means two things in one column: yes and no, a value and none. Capitals do not tell them apart. */
function overlapsIn(
  field: FieldDescriptor,
  index: number,
  missingOfTable: TableDescriptor['missingValues'] = [],
): Found[] {
  const own = (list: Meaning['list'], ...inside: string[]): Meaning['path'] => {
    return (word) => ['fields', index, list, word, ...inside];
  };
  const { missingValues = missingOfTable, categories = [], trueValues, falseValues } = field;
  const texts = (entries: { value: string }[]) => entries.map(({ value }) => value);
  const ofTable: Meaning['path'] = (word) => ['missingValues', word, 'value'];
  const meanings: Meaning[] = [
    {
      list: 'missingValues',
      words: texts(ownSymbols(missingValues)),
      path: field.missingValues ? own('missingValues', 'value') : ofTable,
    },
    { list: 'categories', words: texts(categories), path: own('categories', 'value') },
  ];
  const answers: Meaning[] = [
    { list: 'falseValues', words: falseValues ?? ['false'], path: own('falseValues') },
    { list: 'trueValues', words: trueValues ?? ['true'], path: own('trueValues') },
  ];
  // What nobody wrote comes first, so that the place is that of a word in the file.
  if (field.type === 'boolean') meanings.push(...(trueValues ? answers : answers.reverse()));
  const first = new Map<string, Meaning['list']>();
  return meanings.flatMap(({ list, words, path }) =>
    words.flatMap((word, at): Found[] => {
      const same = word.trim().toLowerCase();
      const other = first.get(same) ?? list;
      first.set(same, other);
      return other === list
        ? []
        : [[path(at), refusal('two-meanings', { word, lists: [other, list] })]];
    }),
  );
}

function namesOf(
  { name, unitColumn, base }: FieldDescriptor,
  names: string[],
  index: number,
): Found[] {
  const found: Found[] = [];
  if (names.indexOf(name) !== index)
    found.push([['name'], refusal('repeated-name', { what: name })]);
  if (isReservedName(name)) found.push([['name'], refusal('reserved-name', { name, of: 'field' })]);
  if (unitColumn !== undefined && !names.includes(unitColumn)) {
    found.push([['unitColumn'], unknownField(unitColumn, names)]);
  }
  if (base !== undefined && !names.includes(base) && !parseReference(base)) {
    found.push([['base'], unknownField(base, names)]);
  }
  return found;
}

/** What qualifies numbers is a text. */
function qualifierOf({ qualifier }: FieldDescriptor, texts: string[]): Found[] {
  return qualifier === undefined || texts.includes(qualifier)
    ? []
    : [[['qualifier'], unknownField(qualifier, texts)]];
}

const suits: Partial<Record<keyof FieldDescriptor, FieldDescriptor['type'][]>> = {
  unit: ['integer', 'number'],
  unitColumn: ['integer', 'number'],
  base: ['integer', 'number'],
  qualifier: ['integer', 'number'],
  decimals: ['number'],
  decimalChar: ['integer', 'number'],
  categories: ['string', 'list'],
  calendar: ['string'],
  format: ['string'],
  delimiter: ['list'],
  marks: ['string', 'integer', 'number'],
  trueValues: ['boolean'],
  falseValues: ['boolean'],
};

function suitOf(field: FieldDescriptor): Found[] {
  const { type, constraints = {}, categories, missingValues } = field;
  const needless = Object.entries(suits)
    .filter(([key, types]) => Object.hasOwn(field, key) && !types.includes(type))
    .map(([key]): Found => [[key], refusal('field-property', { name: key, type })]);
  const bounds = (['minimum', 'maximum'] as const).flatMap((key): Found[] => {
    const bound = constraints[key];
    if (
      bound === undefined ||
      (typeof bound === 'number') === (type === 'integer' || type === 'number')
    )
      return [];
    return [[['constraints', key], refusal('bound-type', { bound: String(bound), type })]];
  });
  return [
    ...needless,
    ...bounds,
    ...repeatedCategories(categories),
    ...repeatedMissing(missingValues, ['missingValues']),
  ];
}

function repeatedCategories(categories: FieldDescriptor['categories'] = []): Found[] {
  return repeatedIn(categories.map(({ value }) => value)).map(([index, value]) => [
    ['categories', index, 'value'],
    refusal('repeated-name', { what: value }),
  ]);
}

function repeatedMissing(values: MissingValues = [], path: string[]): Found[] {
  return repeatedIn(ownSymbols(values).map(({ value }) => value)).map(([index, value]) => [
    [...path, index, 'value'],
    refusal('repeated-name', { what: value }),
  ]);
}

function repeatedIn(values: string[]): [index: number, value: string][] {
  return values.flatMap((value, index): [number, string][] =>
    values.indexOf(value) === index ? [] : [[index, value]],
  );
}

function unknownField(name: string, known: string[]): Message {
  return refusal('unknown-field', { name, known }, nearestName(name, known));
}
