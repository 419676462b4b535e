import { assessGoals } from '../../domain/assess.ts';
import { goalRecords } from '../../domain/goal-records.ts';
import type { PublicGoal } from '../../domain/goal.ts';
import { statusDateOf } from '../../domain/metadata.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../rule.ts';

/** Every goal of a version judged by the report's rule, once for all who ask; none without a rule. */
export const assessedGoals = oncePer(({ metadata, tables }: ReportSource): PublicGoal[] => {
  const rule = metadata?.value.assessment;
  if (!rule) return [];
  const byName = new Map([...tables].map(([name, { table }]) => [name, table]));
  return assessGoals(goalRecords(byName), rule, statusDateOf(metadata.value));
});
