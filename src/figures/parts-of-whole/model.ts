import { isAbsent, numberIn, textIn } from '../../domain/table.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { unitId, type Unit } from '../../domain/unit.ts';
import type { Declaration } from '../figure.ts';
import type { FigureWords, Quantity } from '../words.ts';
import { readTable, type TableReader, type RowReader } from '../table-reader.ts';

export type PartsOfWhole = Declaration<'parts-of-whole'>;

/** A part of the whole, with the parts that it has itself. */
export interface Part extends Quantity {
  key: string;
  label: string;
  /** The headline is about it: it is drawn in the accent colour where the others are grey. */
  highlighted: boolean;
  parts: Part[];
}

export interface Whole {
  /** Head of the column of labels, and of the column of values. */
  titles: { label: string; value: string };
  unit: Unit;
  parts: Part[];
  /** As the report gives it; the parts may sum to less where one of them is unknown. */
  total?: Quantity & Pick<Part, 'label'>;
}

/** The rows of the table as parts within parts. */
export function readWhole(
  report: PublicReport,
  declaration: PartsOfWhole,
  words: FigureWords,
): Whole {
  const table = readTable(report, declaration.table, words);
  const rows = table.rows.filter(({ key }) => key !== declaration.total);
  const parts = readParts(rows, declaration);
  return {
    titles: {
      label: table.title(declaration.label),
      value: table.title(declaration.value),
    },
    unit: table.commonUnit(declaration.value),
    parts,
    ...readTotal(table, declaration),
  };
}

/** The number that the parts are parts of: the report's total, or the sum of the parts where it gives none. */
export function wholeSize({ total, parts }: Whole): number {
  return numberIn(total?.value) ?? distributed(parts);
}

/** The sum of the parts that are known. */
export function distributed(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + (numberIn(value) ?? 0), 0);
}

/** Whether every part is known, so that the sum of the parts reveals nothing. */
export function isComplete(parts: readonly Part[]): boolean {
  return parts.every(({ value }) => !isAbsent(value));
}

function readParts(rows: readonly RowReader[], declaration: PartsOfWhole): Part[] {
  const keys = new Set(rows.map(({ key }) => key));
  const children = Map.groupBy(rows, (row) => findParent(row, keys, declaration));
  let placed = 0;
  const build = (row: RowReader): Part => {
    placed += 1;
    return {
      key: row.key,
      label: row.text(declaration.label),
      ...row.quantity(declaration.value),
      highlighted: declaration.highlight?.includes(row.key) ?? true,
      parts: (children.get(row.key) ?? []).map(build),
    };
  };
  const parts = (children.get(undefined) ?? []).map(build);
  if (placed < rows.length)
    throw new TypeError(`rows of ${declaration.table} are parts of each other`);
  return parts;
}

/** The row that a row is part of; the whole itself is no row's parent here. */
function findParent(
  row: RowReader,
  keys: ReadonlySet<string>,
  { parent }: PartsOfWhole,
): string | undefined {
  const key = parent === undefined ? undefined : textIn(row.cell(parent));
  return key !== undefined && keys.has(key) ? key : undefined;
}

function readTotal(
  table: TableReader,
  { total, label, value }: PartsOfWhole,
): Pick<Whole, 'total'> {
  const row = table.rows.find(({ key }) => key === total);
  if (!row) return {};
  return {
    total: { label: row.text(label), ...row.quantity(value) },
  };
}

/** Above this number dots cannot be counted at a glance, and bars are drawn instead. */
const mostDots = 100;

/** Dots only where they can be counted: whole numbers of at most a hundred people or things. */
export function pictureForm(whole: Whole): 'dots' | 'bars' {
  const isFew = Math.max(wholeSize(whole), distributed(whole.parts)) <= mostDots;
  const isCounted = whole.parts.every(isCount) && !unitId(whole.unit).startsWith('percent');
  return isCounted && isFew ? 'dots' : 'bars';
}

function isCount({ value }: Part): boolean {
  return isAbsent(value) || (Number.isInteger(value) && value >= 0);
}
