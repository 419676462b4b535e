import { baseText } from '../base-text.ts';
import type { FigureWords } from '../words.ts';
import type { Marks } from '../notes-of-figure.ts';
import { numberValue, type ColumnValue } from '../value-column.ts';
import type { Measurement, Pair } from './rows.ts';
import { isAbsent } from '../../domain/table.ts';

/** What the rows of one figure need for their words. */
export interface Phrasing {
  words: FigureWords;
  marks: Marks;
}

/** A measurement in its column: the number, and its base below. */
export function measuredValue(measurement: Measurement, { words, marks }: Phrasing): ColumnValue {
  const { value, unit, base, reference } = measurement;
  // Where neither the measurement nor its base is known, that is said once.
  const isSaid = isAbsent(value) && base !== undefined && isAbsent(base.value);
  const below = base && !isSaid && baseText(base.value, base.unit, words);
  const number = numberValue(value, unit, marks(reference), words);
  return { ...number, ...(below ? { below } : {}) };
}

/** Words on the two numbers together: that nothing changed, and that a base is small. */
export function remarksOn(pair: Pair, { words: { words } }: Phrasing): string {
  const remarks = [isUnchanged(pair) && words.unchanged, pair.isSmall && words.smallBase];
  return remarks.filter(Boolean).join(', ');
}

export function isUnchanged({ before, after }: Pair): boolean {
  return !isAbsent(before.value) && before.value === after.value;
}
