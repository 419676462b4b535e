import { lastDayOf } from './calendar.ts';
import type { AssessmentRule, Target } from './goal.ts';
import type { OwnUnit, UnitId } from './unit.ts';
import type { Direction, Level, Verdict } from './codes.ts';

/** A goal at one place and for one group, or for the whole project: what was aimed at, and what came of it. */
export interface GoalCase {
  place?: string;
  group?: string;
  verdict: Verdict;
  interim: boolean;
  target?: Pick<Target, 'lower' | 'upper' | 'due'>;
  result?: {
    date?: string;
    value?: number;
    valueTo?: number;
    numerator?: number;
    denominator?: number;
    approximate?: boolean;
    bound?: 'at-least' | 'at-most';
  };
  /** Of a share of a sample, in percentage points. */
  interval?: { low: number; high: number };
}

/** A goal as it was measured. */
export interface MeasuredGoal {
  id: string;
  goal: string;
  indicator?: string;
  level?: Level;
  unit: UnitId;
  ownUnit?: OwnUnit;
  direction: Direction;
  baseline?: { value: number; date?: string };
  cases: GoalCase[];
}

/** What a goal's report and project say of all its goals. */
export interface GoalSurroundings {
  /** Whom the project is for, in words. */
  targetGroup: string;
  /** How many places the project has. */
  places: number;
  /** When the project ended. */
  end: string;
  rule: AssessmentRule | undefined;
  /** The edition of the rules of judging that the verdicts were made by. */
  judging: number;
}

/** Why two results may not be compared, the gravest first. */
export const reasons = ['definition', 'population', 'follow-up', 'rule', 'edition'] as const;
export type Reason = (typeof reasons)[number];

/** A result's basis. Results are compared where all of it is the same. */
export type Basis = Readonly<Record<Reason, string>>;

/** Why two results may not be compared; nothing where they may. */
export function comparability(a: Basis, b: Basis): Reason[] {
  return reasons.filter((reason) => a[reason] !== b[reason]);
}

export function comparisonBasis(goal: MeasuredGoal, at: GoalCase, around: GoalSurroundings): Basis {
  return {
    definition: definitionOf(goal),
    population: populationOf(goal, at, around),
    'follow-up': followUpOf(at, around.end),
    rule: goal.direction === 'judged' ? 'judged' : ruleOf(around.rule),
    edition: String(around.judging),
  };
}

/** What is measured and which way is good. Ages are whom it is measured on. */
function definitionOf({ unit, direction, goal, indicator = '' }: MeasuredGoal): string {
  return [unit, direction, plain(goal.replace(age, '')), plain(indicator)].join('|');
}

/** A total and one of its places are not the same people, but where there is only one place. */
function populationOf({ goal }: MeasuredGoal, at: GoalCase, around: GoalSurroundings): string {
  const scope = at.place === undefined && around.places > 1 ? 'all' : 'one';
  return [plain(around.targetGroup), agesIn(goal), plain(at.group ?? ''), scope].join('|');
}

/** How long after the project's end it was due, and measured. */
function followUpOf({ target, result }: GoalCase, end: string): string {
  const after = (date: string | undefined): string =>
    date === undefined ? '' : String(monthsAfter(date, end));
  return [after(target?.due), after(result?.date)].join('|');
}

function ruleOf(rule: GoalSurroundings['rule']): string {
  if (!rule) return '';
  const { partlyMet, compare, revisedTargets, acrossPlaces } = rule;
  const partly = partlyMet && [partlyMet.shortfallPercent, partlyMet.of, partlyMet.boundary];
  return JSON.stringify([partly, compare, revisedTargets, acrossPlaces]);
}

/** Whole months from the end of a project to a date; below zero before it. */
export function monthsAfter(date: string, end: string): number {
  return monthOf(date) - monthOf(end);
}

function monthOf(date: string): number {
  const [year = 0, month = 12] = lastDayOf(date).split('-').map(Number);
  return year * 12 + month;
}

/** One number of at most two digits, or two with a dash: the only numbers but years in a goal's words. */
const age = /(?<!\d)\d{1,2}(?:[-–]\d{1,2})?(?!\d)/g;

/** The ages that a goal names: `15-17`. */
function agesIn(goal: string): string {
  return (goal.match(age) ?? []).map((ages) => ages.replace('–', '-')).join(' ');
}

/** Words alone, so that a comma or a capital makes no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
