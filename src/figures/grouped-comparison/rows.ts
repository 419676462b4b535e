import type { PublicReport } from '../../domain/public-report.ts';
import type { CellReference } from '../../domain/reference.ts';
import type { Row, Absent } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import type { DeclarationOf } from '../figure-kind.ts';
import type { FigureWords } from '../words.ts';
import { namedIn, type Named } from '../named-series.ts';
import { readTable, type TableReader } from '../table-reader.ts';
import { readGroups, type Group } from './groups.ts';

export type GroupedComparison = DeclarationOf<'grouped-comparison'>;

/** What one group has in one row. */
export interface GroupValue {
  group: Group;
  value: number | Absent;
  reference: CellReference;
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
      values: groups.map((group) => readValue(table, row, group, unit)),
    })),
  };
}

function readValue(table: TableReader, row: Row, group: Group, unit: Unit): GroupValue {
  const value = table.number(row, group.column);
  const share = unit === 'percent' ? value : groupShare(value, group.base);
  return {
    group,
    value,
    reference: table.reference(row, group.column),
    ...(typeof share === 'number' ? { share } : {}),
  };
}

function groupShare(value: number | Absent, base: Group['base']): number | undefined {
  if (typeof value !== 'number' || typeof base?.value !== 'number') return undefined;
  return base.value === 0 ? undefined : (value / base.value) * 100;
}
