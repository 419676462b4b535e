import { isStandard } from '../domain/standard-tables.ts';
import type { Row } from '../domain/table.ts';
import type { TableModel } from '../domain/tables.ts';
import { countsPeople } from '../domain/unit.ts';

/** What people are called in the names and titles of columns that say no unit, in Danish and English. */
const people =
  /(?<!\p{L})(?:unge?|person(?:er|s)?|deltage(?:r|re|rne)|borgere?|elev(?:er)?|børn|barn|piger|drenge|mænd|kvinder|ledige|familier|forældre|ansatte|medarbejdere|kursister|studerende|klienter|patienter|people|participants?|pupils?|students?|children|girls|boys|men|women|families|citizens|clients|patients)(?!\p{L})/iu;

/** Columns of standard tables whose numbers count people, whatever the unit of the row's value. */
const counting: Readonly<Record<string, readonly string[]>> = {
  facts: ['numerator', 'denominator', 'base'],
  results: ['numerator', 'denominator'],
};

/** Columns of standard tables that hold what was measured; targets are wishes and count nobody. */
const measured: Readonly<Record<string, readonly string[]>> = {
  facts: ['value'],
  results: ['value', 'value_to'],
  baselines: ['value'],
  goals: ['baseline'],
};

/** Whether the number in a cell is a number of people. */
export function isOfPeople(model: TableModel, row: Row, column: string): boolean {
  const { name } = model.table;
  if (isStandard(name)) {
    const unit = model.unit(row, 'value') ?? model.unit(row, column);
    const isShareOfPeople = unit === 'percent' || (unit !== undefined && countsPeople(unit));
    if (counting[name]?.includes(column)) return isShareOfPeople || column === 'base';
    return Boolean(measured[name]?.includes(column)) && hasPeople(model, row, column);
  }
  return hasPeople(model, row, column);
}

function hasPeople(model: TableModel, row: Row, column: string): boolean {
  const unit = model.unit(row, column);
  if (unit !== undefined && unit !== 'count') return countsPeople(unit);
  const field = model.field(column);
  const isNumber = field?.type === 'integer' || field?.type === 'number';
  return isNumber && people.test(`${field.title ?? ''} ${column.replaceAll('_', ' ')}`);
}
