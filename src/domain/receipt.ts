import type { CellReference } from './table.ts';
import type { Basis, PlaceRule, Verdict } from './codes.ts';

/** One line of a receipt's arithmetic, in data; the words are in `i18n`. */
export type ReceiptStep =
  | {
      step: 'compare';
      result: number;
      operator: 'at-least' | 'at-most' | 'equal';
      bound: number;
      holds: boolean;
    }
  | {
      step: 'shortfall';
      distance: number;
      of: number;
      percent: number;
      limitPercent: number;
      holds: boolean;
    }
  | { step: 'no-shortfall-base'; reason: 'target-zero' | 'baseline-equals-target' | 'no-baseline' }
  | {
      step: 'no-result';
      why:
        | 'missing'
        | 'unknown'
        | 'not-yet-due'
        | 'suppressed'
        | 'not-applicable'
        /** The due date has passed, and nothing was measured for it. */
        | 'not-measured';
    }
  | { step: 'no-target'; why: 'not-a-goal' | 'none' | 'unknown' | 'unknown-period' }
  | { step: 'judged'; verdict: Verdict }
  | { step: 'rounded'; from: number; to: number; decimals: number }
  /** Results of periods added up; `missing`: how many of them have no number, so that the total is a minimum. */
  | { step: 'total'; results: number; total: number; missing?: number }
  /** The result is known only to lie between two ends; an end that is left out is open. */
  | { step: 'interval'; from: IntervalSource; low?: number; high?: number }
  /** The ends of the interval, and bounds within it, give different verdicts. */
  | { step: 'undecided'; verdicts: Verdict[] }
  /** A target relative to the baseline, and the value that it comes to. */
  | {
      step: 'from-baseline';
      basis: Exclude<Basis, 'value'>;
      baseline: number;
      change: number;
      bound: number;
    }
  | { step: 'no-baseline'; why: 'missing' | 'zero' }
  /** Not yet due when the report was made. */
  | { step: 'under-way'; due: string; on: string; percent?: number }
  /** Not yet due, but a count that only grows has settled it. */
  | { step: 'settled'; due: string; on: string; why: 'cannot-be-lost' | 'cannot-be-reached' }
  | { step: 'periods'; verdicts: Verdict[] }
  | { step: 'across-places'; rule?: PlaceRule; verdicts: Verdict[] }
  /** The sum of places; `missing`: how many have no number, so that the sum is a minimum. */
  | { step: 'sum-of-places'; places: number; sum: number; missing?: number }
  | { step: 'no-sum'; why: 'groups' | 'unit' | 'targets' };

/** Why a result is an interval. */
export type IntervalSource =
  'range' | 'at-least' | 'at-most' | 'about-declared' | 'about-last-digit' | 'incomplete';

/** How a verdict was reached: the rule's name, the rows it is based on, and the arithmetic. */
export interface Receipt {
  rule: string;
  /** Rows, such as `targets/visiterede-odder/lower`. */
  inputs: CellReference[];
  steps: ReceiptStep[];
}
