import {
  compare,
  fractionOf,
  multiply,
  ratio,
  subtract,
  absolute,
  toNumber,
} from '../../domain/fraction.ts';
import { isNoted } from '../noted-cells.ts';
import type { Rule } from '../rule.ts';
import { shareRows, type ShareRow } from './share-rows.ts';

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
  const real = multiply(ratio(numerator, denominator), fractionOf(100));
  const distance = multiply(
    absolute(subtract(fractionOf(value), real)),
    fractionOf(10 ** decimals),
  );
  if (compare(distance, fractionOf(0.5)) <= 0) return undefined;
  return Number(toNumber(real).toFixed(Math.min(decimals + 1, 6)));
}

/** How many decimals a number is written with: `72,70 %` has two. */
function decimalsIn(raw: string): number {
  return /[.,](\d+)\D*$/.exec(raw.trim())?.[1]?.length ?? 0;
}
