import type { Unit } from '../domain/unit.ts';
import type { FigureWords } from './words.ts';
import { isAbsent, type Absent } from '../domain/table.ts';

/** The base of a number: `24 forløb`, or `grundlag ikke oplyst`. */
export function baseText(base: number | Absent, unit: Unit, words: FigureWords): string {
  return isAbsent(base)
    ? `${words.words.base} ${words.absence(base.absent)}`
    : words.quantity(base, unit);
}
