import { baseText } from '../base-text.ts';
import type { FigureWords } from '../words.ts';
import { sayNumber } from '../number-cell.ts';
import type { Group } from './groups.ts';
import type { Comparison, GroupValue } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** The number at which a point is drawn; undefined where it is unknown. */
export function readMeasure(value: GroupValue, { form }: Comparison): number | undefined {
  if (form === 'shares') return value.share;
  return isAbsent(value.value) ? undefined : value.value;
}

/** A value as it was counted: `4 af 11`, or why it is not known. */
export function countText(
  { value, group: { base } }: GroupValue,
  { unit }: Comparison,
  words: FigureWords,
): string {
  if (isAbsent(value) || base === undefined || unit === 'percent')
    return sayNumber(value, unit, words);
  if (isAbsent(base.value)) return `${sayNumber(value, unit, words)}, ${sizeText(base, words)}`;
  return words.part(value, base.value);
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
  if (unit === 'percent') return base ? sizeText(base, words) : '';
  return share === undefined || form === 'numbers' ? '' : shareText(share, words);
}

/** How many a group is: `11 personer`. */
export function sizeText(base: NonNullable<Group['base']>, words: FigureWords): string {
  return baseText(base.value, base.unit, words);
}
