import { assessGoals } from './assess.ts';
import { placeRules } from './codes.ts';
import type { GoalRecords } from './goal-records.ts';
import {
  allAssessments,
  type Alternative,
  type Assessment,
  type AssessmentRule,
  type PublicGoal,
  type RuleChange,
} from './goal.ts';

/** How many per cent short of its target a result may be and still be partly met, in the rules that are tried. */
const tolerances = [0, 5, 10, 15];

/** The goals with what would have turned each verdict, and the rules that were tried. */
export interface TriedGoals {
  goals: PublicGoal[];
  triedRules: RuleChange[];
}

/**
 * Judges every goal again by each rule that differs from the report's in one part, and adds to each verdict the
 * changes that give another. A rule that cannot be used, such as a sum of what is not added, turns nothing.
 */
export function tryOtherRules(
  goals: readonly PublicGoal[],
  records: GoalRecords,
  rule: AssessmentRule,
  on: string,
): TriedGoals {
  const triedRules = rulesToTry(rule, goals);
  const tries = triedRules.map((change) => ({
    change,
    goals: assessGoals(records, changedRule(rule, change), on, { withoutMargins: true }),
  }));
  return {
    goals: goals.map((goal, position) =>
      withAlternatives(
        goal,
        tries.flatMap(({ change, goals: judged }) => {
          const other = judged[position];
          return other ? [{ change, other }] : [];
        }),
      ),
    ),
    triedRules,
  };
}

/** The same goal judged by a changed rule. */
interface Try {
  change: RuleChange;
  other: PublicGoal;
}

function withAlternatives(goal: PublicGoal, tries: readonly Try[]): PublicGoal {
  const withTries = (own: Assessment, find: (other: PublicGoal) => Assessment | undefined) =>
    isByRule(own, goal)
      ? {
          ...own,
          alternatives: tries.flatMap(({ change, other }) => alternative(own, change, find(other))),
        }
      : own;
  return {
    ...goal,
    overall: withTries(goal.overall, ({ overall }) => overall),
    assessments: goal.assessments.map((own, index) =>
      withTries(own, ({ assessments }) => assessments[index]),
    ),
  };
}

function alternative(
  own: Assessment,
  change: RuleChange,
  other: Assessment | undefined,
): Alternative[] {
  if (!other || other.verdict === own.verdict) return [];
  if (other.receipt.steps.some(({ step }) => step === 'no-sum')) return [];
  return [{ ...change, verdict: other.verdict }];
}

/** Whether a rule had a part in a verdict: not where the evaluator alone judges, or where there is no target. */
function isByRule({ receipt: { steps } }: Assessment, { direction }: PublicGoal): boolean {
  if (steps.some(({ step }) => step === 'across-places')) return true;
  return direction !== 'judged' && !steps.some(({ step }) => step === 'no-target');
}

/** The changes that could turn a verdict of these goals, in the order in which readers are shown them. */
function rulesToTry(rule: AssessmentRule, goals: readonly PublicGoal[]): RuleChange[] {
  const { partlyMet, revisedTargets, acrossPlaces, periods = 'last' } = rule;
  const tolerance = partlyMet?.shortfallPercent ?? 0;
  const all = goals.flatMap(allAssessments);
  const hasPlaces = all.some(({ receipt }) =>
    receipt.steps.some(({ step }) => step === 'across-places'),
  );
  const isRevised = all.some(({ revisions }) => revisions);
  const hasPeriods = all.some(hasSeveralDueDates);
  const boundary = partlyMet?.boundary === 'inclusive' ? 'exclusive' : 'inclusive';
  return [
    ...tolerances
      .filter((to) => to !== tolerance)
      .map((to): RuleChange => ({ part: 'tolerance', to })),
    ...tried(tolerance > 0, { part: 'boundary', to: boundary }),
    ...tried(isRevised, {
      part: 'revisedTargets',
      to: revisedTargets === 'latest' ? 'original' : 'latest',
    }),
    ...placeRules
      .filter((to) => hasPlaces && to !== acrossPlaces)
      .map((to): RuleChange => ({ part: 'acrossPlaces', to })),
    ...tried(hasPeriods, { part: 'periods', to: periods === 'last' ? 'every' : 'last' }),
  ];
}

function hasSeveralDueDates({ history = [] }: Assessment): boolean {
  return new Set(history.flatMap(({ target }) => target?.due ?? [])).size > 1;
}

function tried(applies: boolean, change: RuleChange): RuleChange[] {
  return applies ? [change] : [];
}

/** A rule with one part changed. A rule that knows no 'partly met' measures a tolerance against the target. */
function changedRule(rule: AssessmentRule, change: RuleChange): AssessmentRule {
  const { partlyMet, ...rest } = rule;
  const { of, boundary } = partlyMet ?? { of: 'target', boundary: 'inclusive' };
  switch (change.part) {
    case 'tolerance':
      return change.to === 0
        ? rest
        : { ...rest, partlyMet: { shortfallPercent: change.to, of, boundary } };
    case 'boundary':
      return partlyMet ? { ...rest, partlyMet: { ...partlyMet, boundary: change.to } } : rule;
    case 'revisedTargets':
    case 'acrossPlaces':
    case 'periods':
      return { ...rule, [change.part]: change.to };
  }
}
