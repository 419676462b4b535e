import { siteLanguage } from '../../i18n/language-marks.ts';
import type { Field } from '../../domain/table.ts';
import type { Unit } from '../../domain/unit.ts';
import { decimalsOf } from '../../i18n/numbers.ts';
import { words } from '../../i18n/words.ts';

/**
 * The format of a number: its decimals, and the unit where it is a sign. Years and week numbers have no
 * thousands separator.
 */
export function numberFormat(
  type: Field['type'],
  unit: Unit | undefined,
  decimals: number,
): string {
  const { kind, sign, other } = unit ? words(siteLanguage()).units[unit] : noUnit;
  if (type === 'year' || kind === 'ordinal') return '0';
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return kind === 'symbol' ? `${digits}" ${sign ?? other}"` : digits;
}

const noUnit = { kind: 'noun', sign: undefined, other: '' } as const;

/** The most decimals that a column's numbers have. */
export function mostDecimals(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
}
