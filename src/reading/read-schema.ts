import { given } from '../domain/given.ts';
import type { FieldDescriptor, ResourceDescriptor, TableDescriptor } from '../domain/descriptor.ts';
import { type Field, type FieldType, type Absence, parseReference } from '../domain/table.ts';
import { symbolMeanings } from '../domain/absence-symbols.ts';
import type { Column, TableFormat } from './column.ts';
import { units, type OwnUnits } from '../domain/unit.ts';
import { isStandard, standardColumns, type StandardColumn } from '../domain/standard-tables.ts';

const fieldTypes: Record<FieldDescriptor['type'], FieldType> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  yearmonth: 'month',
  year: 'year',
  list: 'list',
};

const formats = { uri: 'url', range: 'number-range' } as const;

/** What the CSV of a resource must look like; undefined where the resource says too little. */
export function tableFormat(
  resource: ResourceDescriptor,
  ownUnits: OwnUnits = {},
): TableFormat | undefined {
  const format = plainFormat(resource);
  if (!format) return undefined;
  const holdsUnits = new Set(format.columns.map(({ field }) => field.unitColumn));
  const known = [...units, ...Object.keys(ownUnits)];
  const columns = format.columns.map((column) => {
    const isOfUnits = holdsUnits.has(column.field.name);
    const field = { ...column.field, ownUnits };
    if (isOfUnits) return { ...column, field, units: known };
    return column.field.unit === undefined ? column : { ...column, field };
  });
  return { ...format, columns };
}

function plainFormat(resource: ResourceDescriptor): TableFormat | undefined {
  const standard = standardFormat(resource);
  if (standard || !resource.schema) return standard;
  const { name, title, path, description, source, dialect, schema } = resource;
  return {
    name,
    title,
    path,
    ...keysOf(schema),
    columns: qualifying(schema.fields.map((field) => columnOf(field, schema))),
    ...given({ description, source, ...dialect }),
  };
}

function keysOf({
  primaryKey = [],
}: TableDescriptor): Pick<TableFormat, 'keyColumn' | 'keyColumns'> {
  const [only = '', ...others] = primaryKey;
  return primaryKey.length === 1 && others.length === 0
    ? { keyColumn: only }
    : { keyColumn: '', keyColumns: primaryKey };
}

/** A column that says how near others' numbers are holds codes of ours; where it is empty, a number is exact. */
function qualifying(columns: Column[]): Column[] {
  const qualifiers = new Set(columns.map(({ field }) => field.qualifier));
  return columns.map((column) => {
    const { field, missing } = column;
    if (!qualifiers.has(field.name)) return column;
    const mayBeEmpty = new Map<string, Absence>([['', 'missing'], ...missing]);
    return { ...column, field: { ...field, codes: 'qualifier' }, missing: mayBeEmpty };
  });
}

function columnOf(descriptor: FieldDescriptor, schema: TableDescriptor): Column {
  const {
    constraints = {},
    decimalChar,
    trueValues = ['true'],
    falseValues = ['false'],
  } = descriptor;
  const { required = false, unique = false, minimum, maximum } = constraints;
  return {
    field: fieldOf(descriptor, schema),
    optional: false,
    ...symbolsOf(descriptor, schema),
    marks: new Map(Object.entries({ ...schema.marks, ...descriptor.marks })),
    trueValues,
    falseValues,
    required: required || (schema.primaryKey ?? []).includes(descriptor.name),
    unique,
    ...given({ from: descriptor.from }),
    ...given({ decimalMark: decimalChar, minimum, maximum, listDelimiter: descriptor.delimiter }),
  };
}

/** The symbols of a column: those for no value, and in a column of numbers those for zero. */
function symbolsOf(
  { type, missingValues }: FieldDescriptor,
  schema: TableDescriptor,
): Pick<Column, 'missing' | 'zeros'> {
  const meanings = [...symbolMeanings(missingValues ?? schema.missingValues)];
  const isNumber = type === 'integer' || type === 'number';
  return {
    missing: new Map(
      meanings.flatMap(([symbol, meaning]) => (meaning === 'zero' ? [] : [[symbol, meaning]])),
    ),
    zeros: new Set(
      meanings.flatMap(([symbol, meaning]) => (isNumber && meaning === 'zero' ? symbol : [])),
    ),
  };
}

function fieldOf(descriptor: FieldDescriptor, schema: TableDescriptor): Field {
  const { name, title, unit, unitColumn, description, categories, qualifier, decimals, format } =
    descriptor;
  const base = baseOf(descriptor.base);
  const target = targetOf(name, schema);
  return {
    name,
    title,
    type: descriptor.calendar ?? (format ? formats[format] : fieldTypes[descriptor.type]),
    ...given({ unit, unitColumn, description, categories, base, qualifier, decimals, target }),
  };
}

function baseOf(base: string | undefined): Field['base'] {
  if (base === undefined) return undefined;
  return parseReference(base) ?? { column: base };
}

function targetOf(name: string, { foreignKeys = [] }: TableDescriptor): string | undefined {
  return foreignKeys.find(({ fields }) => fields[0] === name)?.reference.resource;
}

const marks: [string, Absence][] = [
  ['?', 'unknown'],
  ['-', 'not-applicable'],
  ['..', 'not-yet-due'],
  ['[c]', 'suppressed'],
];
const none: ReadonlySet<string> = new Set();
const onlyMarks = new Map(marks);
const marksAndEmpty = new Map<string, Absence>([...marks, ['', 'missing']]);

/** The format of a standard table; undefined where the resource is a table of the report's own. */
export function standardFormat({
  name,
  path,
  title,
  description,
  source,
  dialect,
}: ResourceDescriptor): TableFormat | undefined {
  if (!isStandard(name)) return undefined;
  return {
    name,
    title,
    path,
    keyColumn: 'id',
    columns: [...standardColumns(name)].map(([column, declared]) => ({
      ...standardColumn(column, declared),
      ...(name === 'facts' ? referring(column) : {}),
    })),
    ...given({ description, source, ...dialect }),
  };
}

function referring(column: string): Pick<Column, 'referring'> {
  if (column === 'value') return { referring: 'address' };
  return ['id', 'label', 'decimals'].includes(column) ? {} : { referring: 'taken' };
}

function standardColumn(
  name: string,
  { presence, minimum, maximum, unitOf: _, ...field }: StandardColumn,
): Column {
  return {
    field: { name, ...field },
    optional: presence === 'optional',
    missing: presence === 'optional' || presence === 'given' ? marksAndEmpty : onlyMarks,
    zeros: none,
    marks: new Map(),
    trueValues: [],
    falseValues: [],
    required: presence === 'required',
    unique: name === 'id',
    ...given({ minimum, maximum }),
  };
}
