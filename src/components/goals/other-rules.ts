import { anchorOf } from '../../domain/anchors.ts';
import type { Verdict } from '../../domain/codes.ts';
import { countedGoals } from '../../domain/goal-counts.ts';
import {
  allAssessments,
  type Assessment,
  type PublicGoal,
  type RuleChange,
} from '../../domain/goal.ts';
import { countsText } from '../../i18n/receipts.ts';
import { ruleChangeText } from '../../i18n/rules.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import type { ReportContext } from '../report-context.ts';
import { placeName } from './goal-line.ts';

/** A verdict that a rule would have changed. */
export interface TurnedVerdict {
  /** The case that was judged, as pages mark it. */
  id: string;
  href: string;
  goal: string;
  place: string | undefined;
  verdict: Verdict;
}

/** A rule that would have changed verdicts: what all counted goals come to under it, and which change. */
export interface OtherRule {
  name: string;
  counts: string;
  turned: TurnedVerdict[];
}

/** The rules that were tried on a report's goals. */
export interface OtherRules {
  turning: OtherRule[];
  /** The names of those that change no verdict. */
  unchanged: string[];
}

/** Whether a rule that was tried changes a verdict of a report. */
export function hasTurningRules({ goals }: PublicReport): boolean {
  return goals.flatMap(allAssessments).some(({ alternatives = [] }) => alternatives.length > 0);
}

/** The other rules of a report; undefined where none were tried, as in versions that were published before. */
export function otherRules(context: ReportContext): OtherRules | undefined {
  const { rule, triedRules } = context.report;
  if (!rule || !triedRules) return undefined;
  const rules = triedRules.map((change): OtherRule => {
    const name = ruleChangeText(change, rule, context.locale);
    return { name, ...underRule(change, context) };
  });
  return {
    turning: rules.filter(({ turned }) => turned.length > 0),
    unchanged: rules.filter(({ turned }) => turned.length === 0).map(({ name }) => name),
  };
}

function underRule(change: RuleChange, context: ReportContext): Omit<OtherRule, 'name'> {
  const { goals } = context.report;
  const verdicts = countedGoals(goals).map(
    ({ overall }) => alternativeTo(overall, change) ?? overall.verdict,
  );
  return {
    counts: countsText(verdicts, context.locale),
    turned: goals.flatMap((goal) => turnedIn(goal, change, context)),
  };
}

function turnedIn(goal: PublicGoal, change: RuleChange, context: ReportContext): TurnedVerdict[] {
  return allAssessments(goal).flatMap((assessment) => {
    const verdict = alternativeTo(assessment, change);
    const id = turningCase(goal, assessment);
    if (verdict === undefined || id === undefined) return [];
    const href = `#${anchorOf('goal', goal.id)}`;
    return [{ id, href, goal: goal.goal, place: placeName(assessment, context), verdict }];
  });
}

function alternativeTo(
  { alternatives = [] }: Assessment,
  { part, to }: RuleChange,
): Verdict | undefined {
  return alternatives.find((one) => one.part === part && one.to === to)?.verdict;
}

/** What pages mark a verdict with, so that the script finds it; undefined where no rule that was tried changes it. */
export function turningCase(goal: PublicGoal, assessment: Assessment): string | undefined {
  if (!assessment.alternatives?.length) return undefined;
  return `${goal.id}.${allAssessments(goal).indexOf(assessment)}`;
}
