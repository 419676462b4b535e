import type { ReportSource } from '../../reading/sources.ts';
import { rowsIn, type RowView, oncePer, type Rule } from '../rule.ts';
import { given } from '../../domain/given.ts';
import type { Position } from '../../domain/problem.ts';
import { isNoted } from '../noted-cells.ts';
import {
  compare,
  toFraction,
  multiply,
  ratio,
  subtract,
  absolute,
  toNumber,
} from '../../domain/fraction.ts';

/** A row of facts or results that gives a numerator or a denominator. */
export interface ShareRow {
  row: RowView;
  table: 'facts' | 'results';
  value?: number;
  numerator?: number;
  denominator?: number;
  base?: number;
  /** Whether the value is a percentage. */
  percent: boolean;
}

/** The rows of facts and results, with the numbers that a share is made of. */
const shareRows = oncePer((report: ReportSource): ShareRow[] => {
  return (['facts', 'results'] as const).flatMap((table) =>
    rowsIn(report, table).map((row) => ({
      row,
      table,
      percent: row.unit('value') === 'percent',
      ...given({
        value: row.number('value'),
        numerator: row.number('numerator'),
        denominator: row.number('denominator'),
        base: row.number('base'),
      }),
    })),
  );
});

/** The number of people that a share stands on is at least its numerator. */
export const baseTooSmall: Rule<'base-too-small'> = {
  code: 'base-too-small',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, base }) => {
      if (numerator === undefined || base === undefined || base >= numerator) return [];
      return {
        position: row.position('base'),
        values: { base, numerator },
        related: [row.position('numerator')],
      };
    }),
};

/** A numerator and a denominator are given together. */
export const halfShare: Rule<'half-share'> = {
  code: 'half-share',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if ((numerator === undefined) === (denominator === undefined)) return [];
      const [there, missing] =
        numerator === undefined ? ['denominator', 'numerator'] : ['numerator', 'denominator'];
      return {
        position: row.position(there),
        values: { there, missing },
      };
    }),
};

/** A part is never more than its whole, and a whole is never nothing. */
export const numeratorOverDenominator: Rule<'numerator-over-denominator'> = {
  code: 'numerator-over-denominator',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, numerator, denominator }) => {
      if (numerator === undefined || denominator === undefined) return [];
      if (numerator <= denominator && denominator > 0) return [];
      return {
        position: row.position('numerator'),
        values: { numerator, denominator },
        related: [row.position('denominator')],
      };
    }),
};

/** A percentage lies between 0 and 100, unless the column is declared wider or a data note explains the cell. */
export const percentRange: Rule<'percent-range'> = {
  code: 'percent-range',
  severity: 'error',
  check: (report) =>
    percentages(report).flatMap(({ value, position }) => {
      if (value >= 0 && value <= 100) return [];
      return {
        position: position(),
        values: { value },
      };
    }),
};

/** Every number in percent that is not explained elsewhere. */
function percentages(report: ReportSource): { value: number; position: () => Position }[] {
  const noted = isNoted(report);
  return percentCells(report).flatMap(({ row, column }) => {
    const value = row.number(column);
    if (value === undefined) return [];
    return noted({ table: row.source.table.name, row: row.key, column })
      ? []
      : { value, position: () => row.position(column) };
  });
}

function percentCells(report: ReportSource): { row: RowView; column: string }[] {
  return [...report.tables].flatMap(([name, { table }]) => {
    const columns = table.fields
      .filter(({ type }) => type === 'integer' || type === 'number')
      .filter((field) => !declaredLimits(report, table.name, field.name));
    return rowsIn(report, name).flatMap((row) =>
      columns.flatMap((field) =>
        row.unit(field.name) === 'percent' && !isChange(row) ? { row, column: field.name } : [],
      ),
    );
  });
}

/** True of a target that is given as a change from the baseline. */
function isChange(row: RowView): boolean {
  return (row.text('basis') ?? 'value') !== 'value';
}

/** True where the descriptor gives the column a minimum or a maximum beyond what its unit has by itself. */
function declaredLimits(report: ReportSource, table: string, column: string): boolean {
  const resource = report.descriptor?.value.resources.find(({ name }) => name === table);
  const field = resource?.schema?.fields.find(({ name }) => name === column);
  const { minimum, maximum } = field?.constraints ?? {};
  return Number(minimum ?? 0) < 0 || Number(maximum ?? 100) > 100;
}

/**
 * A percentage is its numerator of its denominator, at the decimals that it is written with.
 * A value marked as rough by its qualifier is left alone, and so is one that a data note explains.
 */
export const shareMismatch: Rule<'share-mismatch'> = {
  code: 'share-mismatch',
  severity: 'error',
  check: (report) =>
    shareRows(report).flatMap(({ row, table, percent, ...share }) => {
      const real =
        percent && row.text('qualifier') === undefined ? realShare(share, row) : undefined;
      if (real === undefined) return [];
      if (isNoted(report)({ table, row: row.key, column: 'value' })) return [];
      const { value = 0, numerator = 0, denominator = 0 } = share;
      return {
        position: row.position('value'),
        values: { value, numerator, denominator, real },
        related: [row.position('numerator'), row.position('denominator')],
      };
    }),
};

/** The real percentage with a decimal more than is written, where it is not the written one; else undefined. */
function realShare(
  { value, numerator, denominator }: Pick<ShareRow, 'value' | 'numerator' | 'denominator'>,
  row: ShareRow['row'],
): number | undefined {
  if (value === undefined || numerator === undefined || !denominator) return undefined;
  const decimals = decimalsIn(row.raw('value'));
  const real = multiply(ratio(numerator, denominator), toFraction(100));
  const distance = multiply(
    absolute(subtract(toFraction(value), real)),
    toFraction(10 ** decimals),
  );
  if (compare(distance, toFraction(0.5)) <= 0) return undefined;
  return Number(toNumber(real).toFixed(Math.min(decimals + 1, 6)));
}

/** How many decimals a number is written with: `72,70 %` has two. */
function decimalsIn(raw: string): number {
  return /[.,](\d+)\D*$/.exec(raw.trim())?.[1]?.length ?? 0;
}
