import { given } from '../domain/given.ts';
import type { ResourceDescriptor } from '../domain/descriptor.ts';
import { isStandard, standardColumns, type StandardColumn } from '../domain/standard-tables.ts';
import type { Column, TableFormat } from './column.ts';
import type { Absence } from '../domain/table.ts';

const marks: [string, Absence][] = [
  ['?', 'unknown'],
  ['-', 'not-applicable'],
  ['..', 'not-yet-due'],
  ['[c]', 'suppressed'],
];
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
      ...columnOf(column, declared),
      ...(name === 'facts' ? referring(column) : {}),
    })),
    ...given({ description, source, delimiter: dialect?.delimiter }),
  };
}

function referring(column: string): Pick<Column, 'referring'> {
  if (column === 'value') return { referring: 'address' };
  return ['id', 'label', 'decimals'].includes(column) ? {} : { referring: 'taken' };
}

function columnOf(
  name: string,
  { presence, minimum, maximum, unitOf: _, ...field }: StandardColumn,
): Column {
  return {
    field: { name, ...field },
    optional: presence === 'optional',
    missing: presence === 'optional' || presence === 'given' ? marksAndEmpty : onlyMarks,
    trueValues: [],
    falseValues: [],
    required: presence === 'required',
    unique: name === 'id',
    ...given({ minimum, maximum }),
  };
}
