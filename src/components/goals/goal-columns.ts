import type { GoalGroups } from './goal-groups.ts';

/** The columns of a goal table, and the dates that are in its header instead of in every row. */
export type GoalColumns = Omit<GoalGroups, 'groups' | 'category'>;

export function columnCount({ hasBaseline, hasBase }: GoalColumns): number {
  return 4 + Number(hasBaseline) + Number(hasBase);
}
