import { given } from '../domain/given.ts';
import type { CellReference } from '../domain/reference.ts';
import type { Unit } from '../domain/unit.ts';
import type { FigureCell } from './figure-table.ts';
import type { FigureWords } from './words.ts';
import { isAbsent, type Absent } from '../domain/table.ts';

/** A number, or why there is none. */
export function sayNumber(value: number | Absent, unit: Unit, words: FigureWords): string {
  return isAbsent(value) ? words.absence(value.absent) : words.number(value, unit);
}

/** A number, or why there is none, as a cell of a figure's table that leads to its row. */
export function numberCell(
  value: number | Absent,
  unit: Unit,
  reference: CellReference | undefined,
  words: FigureWords,
): FigureCell {
  return {
    text: sayNumber(value, unit, words),
    ...(isAbsent(value) ? {} : { number: value }),
    ...given({ reference }),
  };
}
