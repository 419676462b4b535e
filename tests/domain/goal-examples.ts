import type { ResultRecord, TargetRecord } from '../../src/domain/goal-records.ts';
import type { AssessmentRule, Goal } from '../../src/domain/goal.ts';
import type { Direction } from '../../src/domain/codes.ts';

/** Route 25's rule: partly met at most 10 % short of the target. */
export const tenPercentShort: AssessmentRule = {
  name: 'Højst 10 pct. fra måltallet',
  partlyMet: { shortfallPercent: 10, of: 'target', boundary: 'inclusive' },
  compare: 'unrounded',
  revisedTargets: 'latest',
};

export const metOrNot: AssessmentRule = {
  name: 'Opfyldt eller ikke',
  compare: 'unrounded',
  revisedTargets: 'latest',
};

export function goalOf(direction: Direction, properties: Partial<Goal> = {}): Goal {
  return { id: 'goal', goal: 'Et mål', unit: 'count', direction, ...properties };
}

export function targetOf(properties: Partial<TargetRecord>): TargetRecord {
  return {
    id: 'target',
    goal: 'goal',
    due: '2021-12-31',
    revision: 0,
    notAGoal: false,
    ...properties,
  };
}

export function resultOf(properties: Partial<ResultRecord>): ResultRecord {
  return { id: 'result', goal: 'goal', date: '2021-12-31', ...properties };
}
