import { isAbsent, type Absent, numberIn, parseReference } from '../../domain/table.ts';
import { cellAt, type PublicReport } from '../../domain/public-report.ts';
import type { Unit } from '../../domain/unit.ts';
import { given } from '../../domain/given.ts';
import type { Declaration } from '../figure.ts';
import {
  seriesColour,
  type TableReader,
  namedIn,
  type Named,
  readTable,
  type RowReader,
} from '../table-reader.ts';
import { type FigureWords, baseText, sayNumber, type Quantity } from '../words.ts';

/** A group of people or things: a column of the table. */
export interface Group {
  column: string;
  name: string;
  /** From 0. */
  colour: number;
  /** How many the group is. */
  base?: Quantity;
}

/** The groups that a figure names, in its order. Throws where a size is not a number, which the checks refuse. */
function readGroups(
  report: PublicReport,
  table: TableReader,
  { groups }: Declaration<'grouped-comparison'>,
): Group[] {
  const { places } = report.metadata;
  return groups.map(({ column, base }, order) => {
    const name = table.title(column);
    const colour = seriesColour(places, { label: name, isPlace: false, order });
    return {
      column,
      name,
      colour,
      ...given({ base: base === undefined ? undefined : readBase(report, base) }),
    };
  });
}

function readBase(report: PublicReport, address: string): Quantity {
  const reference = parseReference(address);
  if (!reference) throw new TypeError(`a figure's base is no address: ${address}`);
  const found = cellAt(report, reference);
  const { cell: value } = found;
  if (typeof value === 'number' || isAbsent(value)) return { value, unit: found.unit ?? 'count' };
  throw new TypeError(`a figure's base is no number: ${address}`);
}

export type GroupedComparison = Declaration<'grouped-comparison'>;

/** What one group has in one row. */
export interface GroupValue extends Quantity {
  group: Group;
  /** Its share of the group, in percent; none where either of the two numbers is unknown, or nobody is in the group. */
  share?: number;
}

export interface Characteristic extends Named {
  key: string;
  values: GroupValue[];
}

export interface Comparison {
  title: string;
  /** The unit of the numbers. */
  unit: Unit;
  /** Shares of each group where every group's size is declared, and the numbers themselves otherwise. */
  form: 'shares' | 'numbers';
  groups: Group[];
  rows: Characteristic[];
}

/** The rows of the table with a value for each group. Throws where groups are counted in different units. */
export function readComparison(
  report: PublicReport,
  declaration: GroupedComparison,
  words: FigureWords,
): Comparison {
  const table = readTable(report, declaration.table, words);
  const groups = readGroups(report, table, declaration);
  const named = namedIn(table, declaration.label, report);
  const unit = table.commonUnit(...groups.map(({ column }) => column));
  const isShare = unit === 'percent' || groups.every(({ base }) => base !== undefined);
  return {
    title: table.title(declaration.label),
    unit,
    form: isShare ? 'shares' : 'numbers',
    groups,
    rows: table.rows.map((row, order) => ({
      key: row.key,
      ...named(row, order),
      values: groups.map((group) => readValue(row, group, unit)),
    })),
  };
}

function readValue(row: RowReader, group: Group, unit: Unit): GroupValue {
  const quantity = row.quantity(group.column);
  const { value } = quantity;
  const share = unit === 'percent' ? numberIn(value) : groupShare(value, group.base);
  return { group, ...quantity, ...given({ share }) };
}

function groupShare(value: number | Absent, base: Group['base']): number | undefined {
  if (typeof value !== 'number' || typeof base?.value !== 'number') return undefined;
  return base.value === 0 ? undefined : (value / base.value) * 100;
}

/** The number at which a point is drawn; undefined where it is unknown. */
export function readMeasure(value: GroupValue, { form }: Comparison): number | undefined {
  if (form === 'shares') return value.share;
  return isAbsent(value.value) ? undefined : value.value;
}

/** A value as it was counted: `4 af 11`, or why it is not known. */
export function countText(quantity: GroupValue, words: FigureWords): string {
  const { value, unit, qualifier, group } = quantity;
  const { base } = group;
  const said = sayNumber(quantity, words);
  if (isAbsent(value) || base === undefined || unit === 'percent') return said;
  if (qualifier && !isAbsent(base.value)) return `${said}, ${baseText(base, words)}`;
  return isAbsent(base.value) ? `${said}, ${baseText(base, words)}` : words.part(value, base.value);
}

/** The share of a group in whole percentages: more precision would mislead for few people. */
export function shareText(share: number, words: FigureWords): string {
  return words.number(Math.round(share), 'percent');
}

/** The text after a value: its share of the group where all are drawn as shares, else the size of its group. */
export function besideText(
  { share, group: { base } }: GroupValue,
  { unit, form }: Comparison,
  words: FigureWords,
): string {
  if (unit === 'percent') return base ? baseText(base, words) : '';
  return share === undefined || form === 'numbers' ? '' : shareText(share, words);
}
