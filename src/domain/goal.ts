import type { CellReference } from './reference.ts';
import type { OwnUnit, UnitId } from './unit.ts';

export const directions = ['at-least', 'at-most', 'exactly', 'within', 'judged'] as const;
/** Which way is good. `judged`: a qualitative goal whose verdict the evaluator gives, with a reason. */
export type Direction = (typeof directions)[number];

export const verdicts = [
  'met',
  'partly-met',
  'not-met',
  'not-assessable',
  'not-applicable',
] as const;
export type Verdict = (typeof verdicts)[number];

export const populations = ['all', 'sample'] as const;
/** Whether a share is of everybody that it speaks of, or of some of them. */
export type Population = (typeof populations)[number];

export const levels = ['activity', 'output', 'outcome', 'impact'] as const;
/** What kind of goal it is, from what a project does to what it leads to. Source: OECD DAC's results chain. */
export type Level = (typeof levels)[number];

export const evidences = ['none', 'before-after', 'comparison', 'randomised'] as const;
/** What an evaluation can say of the cause of what it measured. */
export type Evidence = (typeof evidences)[number];

/** Whether a verdict says how the goal went, and not why nothing can be said of it. */
export function isConclusive(verdict: Verdict): boolean {
  return verdict !== 'not-assessable' && verdict !== 'not-applicable';
}

/** How a report turns a result into a verdict. Declared in `report.yaml`, published with every verdict. */
export interface AssessmentRule {
  name: string;
  /** How far from the target a result may be and still count as partly met; absent: nothing is partly met by arithmetic. */
  partlyMet?:
    | {
        /** In per cent. */
        shortfallPercent: number;
        /** What the shortfall is measured against: the target itself, or the way from baseline to target. */
        of: 'target' | 'distance-from-baseline';
        /** Whether a result exactly on the limit is partly met. */
        boundary: 'inclusive' | 'exclusive';
      }
    | undefined;
  /** Compare the result as it is, or rounded as it is printed, to so many decimals. */
  compare: 'unrounded' | { decimals: number };
  /** Where a target was revised: judge by the latest, or by the original. */
  revisedTargets: 'latest' | 'original';
  /** How verdicts by place make the goal's verdict, where no result for the whole project is given. */
  acrossPlaces?: 'every' | undefined;
}

/** A target: one bound, or two where it is a range. */
export interface Target {
  id: string;
  due: string;
  /** 0 is the original, 1 the first revision. */
  revision: number;
  lower?: number;
  upper?: number;
  reason?: string;
  source?: string;
}

/** A measured result. With numerator and denominator the share is compared as a fraction, before rounding. */
export interface Result {
  id: string;
  date: string;
  value?: number;
  numerator?: number;
  denominator?: number;
  approximate?: boolean;
  source?: string;
}

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
      why: 'missing' | 'unknown' | 'not-yet-due' | 'suppressed' | 'not-applicable';
    }
  | { step: 'no-target'; why: 'not-a-goal' | 'none' }
  | { step: 'judged'; verdict: Verdict }
  | { step: 'rounded'; from: number; to: number; decimals: number }
  | { step: 'across-places'; verdicts: Verdict[] };

/** How a verdict was reached: the rule's name, the rows it is based on, and the arithmetic. */
export interface Receipt {
  rule: string;
  /** Rows, such as `targets/visiterede-odder/lower`. */
  inputs: CellReference[];
  steps: ReceiptStep[];
}

/** The evaluator's own verdict, and whether it departs from the computed one. */
export interface EvaluatorVerdict {
  verdict: Verdict;
  reason?: string;
  departs: boolean;
}

/** A goal judged for one place and group, or for the whole project where both are absent. */
export interface Assessment {
  place?: string;
  group?: string;
  /** By the rule; for a judged goal the evaluator's. */
  verdict: Verdict;
  /** The result lies before the day the target is due. */
  interim: boolean;
  /** Beyond the target on the good side; for a range above its far end. */
  exceeded: boolean;
  evaluator?: EvaluatorVerdict;
  /** What the evaluator expects the verdict to become. */
  forecast?: { verdict: Verdict; reason?: string };
  target?: Target;
  /** The target as first agreed, where a later one is judged, and the verdict it would have given. */
  original?: { target: Target; verdict: Verdict };
  result?: Result;
  /** Why there is no result, or what stands beside it. */
  note?: string;
  /** 95 % Wilson interval of a share with numerator and denominator, in percentage points. */
  interval?: { low: number; high: number };
  receipt: Receipt;
}

/** A goal as `goals.csv` states it. */
export interface Goal {
  id: string;
  goal: string;
  category?: string;
  indicator?: string;
  level?: Level;
  /** What the indicator counts, and how it can be verified. */
  definition?: string;
  verification?: string;
  /** The goal that this one states again: its verdict is that goal's, and it is counted there. */
  sameAs?: string;
  /** The goal that this one is a part of, and is counted in. */
  partOf?: string;
  population?: Population;
  evidence?: Evidence;
  unit: UnitId;
  /** Where the unit is the report's own or the site's: how it is written. */
  ownUnit?: OwnUnit;
  direction: Direction;
  baseline?: { value: number; date?: string };
  /** Why there is no target. */
  reason?: string;
  source?: string;
  note?: string;
}

/** A goal with its assessments: for the whole project first, then by place in the order of the rows. */
export interface PublicGoal extends Goal {
  /** The goal's verdict in one word: of the whole project, or across places by the rule. */
  overall: Assessment;
  /** Empty where `overall` is the only one. */
  assessments: Assessment[];
}
