import { isAbsent } from '../../domain/cell.ts';
import type { FigureWords } from '../figure-words.ts';
import type { Marks } from '../notes-of-figure.ts';
import type { ColumnValue } from '../value-column.ts';
import type { Measurement, Pair, Quantity } from './rows.ts';

/** What the rows of one figure need for their words. */
export interface Phrasing {
  words: FigureWords;
  marks: Marks;
}

/** A measurement as it stands in its column: the number, and under it how many stand behind it. */
export function valueOf(measurement: Measurement, { words, marks }: Phrasing): ColumnValue {
  const { value, unit, base, reference } = measurement;
  const below = base && baseText(measurement, base, words);
  return {
    text: isAbsent(value) ? words.absence(value.absent) : words.number(value, unit),
    ...(below ? { below } : {}),
    tone: isAbsent(value) ? 'soft' : 'strong',
    marks: marks(reference),
  };
}

/** Nothing where neither the measurement nor its base is known: that is said once. */
function baseText({ value }: Measurement, base: Quantity, words: FigureWords): string {
  if (!isAbsent(base.value)) return words.quantity(base.value, base.unit);
  return isAbsent(value) ? '' : words.words.unknownBase;
}

/** What is said of the two numbers together: that nothing changed, and that few stand behind them. */
export function remarksOn(pair: Pair, { words: { words } }: Phrasing): string {
  const remarks = [isUnchanged(pair) && words.unchanged, pair.isSmall && words.smallBase];
  return remarks.filter(Boolean).join(', ');
}

export function isUnchanged({ before, after }: Pair): boolean {
  return !isAbsent(before.value) && before.value === after.value;
}
