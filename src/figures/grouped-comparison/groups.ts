import { type PublicReport, cellAt } from '../../domain/public-report.ts';
import { parseReference } from '../../domain/reference.ts';
import type { Unit } from '../../domain/unit.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import { seriesColour } from '../series-colour.ts';
import type { TableReader } from '../table-reader.ts';
import { isAbsent, type Absent } from '../../domain/table.ts';

/** A group of people or things: a column of the table. */
export interface Group {
  column: string;
  name: string;
  /** From 0. */
  colour: number;
  /** How many the group is. */
  base?: { value: number | Absent; unit: Unit };
}

/** The groups that a figure names, in its order. Throws where a size is not a number, which the checks refuse. */
export function readGroups(
  report: PublicReport,
  table: TableReader,
  { groups }: DeclarationOf<'grouped-comparison'>,
): Group[] {
  const { places } = report.metadata;
  return groups.map(({ column, base }, order) => {
    const name = table.title(column);
    const colour = seriesColour(places, { label: name, isPlace: false, order });
    return {
      column,
      name,
      colour,
      ...(base === undefined ? {} : { base: readBase(report, base) }),
    };
  });
}

function readBase(report: PublicReport, address: string): NonNullable<Group['base']> {
  const reference = parseReference(address);
  if (!reference) throw new TypeError(`a figure's base is no address: ${address}`);
  const found = cellAt(report, reference);
  const { cell: value } = found;
  if (typeof value === 'number' || isAbsent(value)) return { value, unit: found.unit ?? 'count' };
  throw new TypeError(`a figure's base is no number: ${address}`);
}
