import type { Duration } from './calendar.ts';
import type { Receipt } from './receipt.ts';
import type { OwnUnit, UnitId } from './unit.ts';
import type {
  Accumulation,
  Basis,
  Direction,
  Evidence,
  Level,
  PlaceRule,
  Population,
  Verdict,
} from './codes.ts';

/** Whether a verdict says how the goal went, and not why nothing can be said of it yet or at all. */
export function isConclusive(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'partly-met' || verdict === 'not-met';
}

/** All that is said of a goal: as a whole, and then at each place and for each group. */
export function allAssessments({
  overall,
  assessments,
}: Pick<PublicGoal, 'overall' | 'assessments'>): Assessment[] {
  return [overall, ...assessments];
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
  acrossPlaces?: PlaceRule | undefined;
  /** Whether a goal's verdict is that of its last period, as it is where this is absent, or of them all. */
  periods?: 'last' | 'every' | undefined;
  /** How long after its due date a measurement still belongs to a period: `3 months`, `14 days`. */
  grace?: string | undefined;
  /** How far from an approximate result ('about 40') the true one may be, in per cent of it. */
  about?: { percent: number } | undefined;
  /** Who set a part of the rule; absent where nobody says. */
  setBy?: { [Part in RulePart]?: 'evaluator' | 'publisher' | undefined } | undefined;
}

/** The parts of a rule that evaluators or publishers may have set. */
export type RulePart =
  'partlyMet' | 'compare' | 'revisedTargets' | 'acrossPlaces' | 'periods' | 'grace' | 'about';

/** A target: one bound, or two where it is a range. */
export interface Target {
  id: string;
  due: string;
  /** 0 is the original, 1 the first revision. */
  revision: number;
  lower?: number;
  upper?: number;
  /** Absent: the bounds were given as values. Else they are what `change` comes to, absent where nobody knows. */
  basis?: Exclude<Basis, 'value'>;
  /** The bounds as changes from the baseline. */
  change?: Pick<Target, 'lower' | 'upper'>;
  /** When the target, or this revision of it, was agreed. */
  agreed?: string;
  reason?: string;
  source?: string;
}

/** A measured result. With numerator and denominator the share is compared as a fraction, before rounding. */
export interface Result {
  id: string;
  /** Absent where nobody knows it. */
  date?: string;
  value?: number;
  /** The upper end, where the result is a range from `value`. */
  valueTo?: number;
  numerator?: number;
  denominator?: number;
  approximate?: boolean;
  /** The true value is no lower, or no higher, than `value`. */
  bound?: 'at-least' | 'at-most';
  source?: string;
}

/** The evaluator's own verdict, and whether it departs from the computed one. */
export interface EvaluatorVerdict {
  verdict: Verdict;
  reason?: string;
  departs: boolean;
}

/** One result of a goal, or a due date without one, and its verdict. */
export type PastVerdict = Pick<
  Assessment,
  'verdict' | 'interim' | 'exceeded' | 'target' | 'result' | 'total' | 'late' | 'progress' | 'note'
>;

/** A step that would have given another verdict. */
export interface Margin {
  /** What the verdict would have become. */
  verdict: Verdict;
  towards: 'more' | 'fewer';
  /** How much: in the unit of the goal, or people of a share's numerator. */
  by: number;
  of: 'value' | 'numerator';
  /** Exactly so much is not enough, but anything beyond it is. */
  beyond?: boolean;
}

/** One part of a report's rule, and what it could have been instead. */
export type RuleChange =
  /** How many per cent short a result may be and still be partly met; with 0 none is. */
  | { part: 'tolerance'; to: number }
  /** Whether a result exactly on that limit is partly met. */
  | { part: 'boundary'; to: 'inclusive' | 'exclusive' }
  | { part: 'revisedTargets'; to: AssessmentRule['revisedTargets'] }
  | { part: 'acrossPlaces'; to: PlaceRule }
  | { part: 'periods'; to: 'last' | 'every' };

/** A change of the rule that would have given another verdict. */
export type Alternative = RuleChange & { verdict: Verdict };

/** What a goal started from. */
export interface Baseline {
  value: number;
  date?: string;
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
  /** How long after its due date the result was measured. */
  late?: Duration;
  /** The running total that was judged, where results are counts of their periods. */
  total?: number;
  /** How far a goal that is under way has come, in per cent of the way to its target. */
  progress?: number;
  /** The target that is judged and what it was before, the original first; absent where it was never revised. */
  revisions?: Target[];
  /** The target was revised after its first due date, or after its result was measured. */
  revisedLate?: 'after-due' | 'after-result';
  /** What the target or its shortfall is measured from at this place. */
  baseline?: Baseline;
  /** What would have given another verdict; absent where it was not computed of one number. */
  margins?: Margin[];
  /** Which of the report's `triedRules` give another verdict; absent where no rule gave this one. */
  alternatives?: Alternative[];
  /** Every period and result in order, each with its own verdict; absent where there is only one. */
  history?: PastVerdict[];
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
  baseline?: Baseline;
  accumulate?: Accumulation;
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
