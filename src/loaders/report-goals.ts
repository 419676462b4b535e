import { ruleAsUsed } from '../domain/across-places.ts';
import { given } from '../domain/given.ts';
import type { GoalCase, MeasuredGoal } from '../domain/comparability.ts';
import type { Assessment, AssessmentRule, PublicGoal } from '../domain/goal.ts';
import { type PublicReport, cellAt } from '../domain/public-report.ts';
import { numberIn, textIn } from '../domain/table.ts';
import { countedGoals } from '../domain/goal-counts.ts';
import { wilsonInterval } from '../domain/statistics.ts';
import { populationOf } from '../domain/tables.ts';

/** The goals of a version with their results, and the rule that they are judged by. */
export interface ReportGoals {
  goals: MeasuredGoal[];
  /** Of a report without goals: the shares among its key figures. */
  shares?: MeasuredGoal[];
  rule?: AssessmentRule;
}

/** The goals of a version, as comparisons need them. */
export function reportGoals(report: PublicReport): ReportGoals {
  const { goals, rule, metadata } = report;
  if (goals.length === 0)
    return { goals: [], shares: metadata.keyFigures.flatMap((id) => shareOf(report, id) ?? []) };
  return {
    goals: countedGoals(goals).map(measuredGoal),
    ...(rule ? { rule: ruleAsUsed(withoutStatement(rule), goals) } : {}),
  };
}

/** A fact that is some of so many, as a share of them that nobody set a target for. */
function shareOf(report: PublicReport, id: string): MeasuredGoal | undefined {
  const found = cellAt(report, { table: 'facts', row: id, column: 'value' });
  const number = (column: string) => numberIn(found.beside(column));
  const numerator = number('numerator') ?? numberIn(found.cell);
  const denominator = number('denominator') ?? number('base');
  const date = textIn(found.beside('date'));
  if (numerator === undefined || !denominator || numerator > denominator || !date) return undefined;
  const value = Math.round((100 * numerator) / denominator);
  return {
    ...{ id, goal: textIn(found.beside('label')) ?? id },
    ...{ unit: 'percent', direction: 'at-least' },
    cases: [
      {
        ...{ verdict: 'not-applicable', interim: false },
        result: { date, value, numerator, denominator },
        ...(populationOf(found) === 'sample'
          ? { interval: wilsonInterval(numerator, denominator) }
          : {}),
      },
    ],
  };
}

function withoutStatement(rule: NonNullable<PublicReport['rule']>): AssessmentRule {
  const { statement: _statement, ...rest } = rule;
  return rest;
}

function measuredGoal(whole: PublicGoal): MeasuredGoal {
  const { id, goal, indicator, level, unit, ownUnit, direction, baseline } = whole;
  return {
    ...{ id, goal, unit, direction },
    ...given({ indicator, level, baseline, ownUnit }),
    cases: assessmentsOf(whole).map(goalCase),
  };
}

/** A goal as a whole is there where it has a result of its own, or stands alone. */
function assessmentsOf({ overall, assessments }: PublicGoal): Assessment[] {
  const rest = assessments.filter((one) => one !== overall);
  return overall.result || rest.length === 0 ? [overall, ...rest] : rest;
}

function goalCase(assessment: Assessment): GoalCase {
  const { place, group, verdict, interim, target, result, interval } = assessment;
  return {
    ...given({ place, group }),
    ...{ verdict, interim },
    ...(target ? { target: targetOf(target) } : {}),
    ...(result ? { result: resultOf(result) } : {}),
    ...given({ interval }),
  };
}

function targetOf({
  due,
  lower,
  upper,
}: NonNullable<Assessment['target']>): NonNullable<GoalCase['target']> {
  return {
    due,
    ...given({ lower, upper }),
  };
}

function resultOf(result: NonNullable<Assessment['result']>): NonNullable<GoalCase['result']> {
  const { id: _id, source: _source, ...rest } = result;
  return rest;
}
