import type { GoalGroups } from './goal-groups.ts';

/** Which columns a goal table has, and which dates stand in its header instead of in every row. */
export type GoalColumns = Omit<GoalGroups, 'groups'>;

export function columnCount({ hasBaseline, hasBase }: GoalColumns): number {
  return 4 + Number(hasBaseline) + Number(hasBase);
}
