import type { Absence } from '../domain/cell.ts';
import type { Direction, Target, Verdict } from '../domain/goal.ts';
import type { Unit } from '../domain/unit.ts';

/**
 * The words and numbers of a figure in one language. Layouts know no language of their own:
 * typography, units and names are handed in.
 */
export interface FigureWords {
  /** A number as figures write it: `45,7 %`, `58`, `ca. 40 %`. The unit's word stands in the subtitle. */
  number(value: number, unit: Unit, form?: 'about' | 'exact'): string;
  /** The unit as a heading: `Forløb`. */
  unit(unit: Unit): string;
  /** What one dot stands for: `en prik er en person`. */
  one(unit: Unit): string;
  /** `mindst 16`, `80–90 %`, `højst 25 %`. */
  target(target: Pick<Target, 'lower' | 'upper'>, unit: Unit, direction: Direction): string;
  /** `35–40 %`. */
  range(low: number, high: number, unit: Unit): string;
  absence(absence: Absence): string;
  verdict(verdict: Verdict): string;
  /** The name of a municipality. */
  place(id: string): string;
  /** `8 af 11`. */
  part(numerator: number, denominator: number): string;
  /** What the evaluator said where it departs from the rule: `evaluator: delvist opfyldt`. */
  evaluator(verdict: Verdict): string;
  /** `slutter, hvor færre end 10 er med`. */
  endsBelow(minimumBase: number): string;
  words: Readonly<Record<FigureWord, string>>;
}

export type FigureWord =
  | 'noRows'
  | 'distributed'
  | 'result'
  | 'target'
  | 'verdict'
  | 'range'
  | 'limit'
  | 'excess'
  | 'interval'
  | 'noResult'
  | 'notAGoal'
  | 'noTarget'
  | 'judged'
  | 'judgedGoals'
  | 'interim'
  | 'interimResult'
  | 'notHere'
  | 'wholeProject'
  | 'goal'
  | 'approximate'
  | 'exactReading';
