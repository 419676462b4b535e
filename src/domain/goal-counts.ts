import { levels, type Level } from './codes.ts';

/** A goal as strips and sums take it. */
interface Counted {
  id: string;
  sameAs?: string;
  partOf?: string;
}

/** The goals that strips and sums count: one that states another again, or is a part of it, is counted there. */
export function countedGoals<Goal extends Counted>(goals: readonly Goal[]): Goal[] {
  return goals.filter(({ sameAs, partOf }) => sameAs === undefined && partOf === undefined);
}

/**
 * Goals by what kind they are, from activity to impact, and last those that do not say. One group without a level
 * where no goal says.
 */
export function goalsByLevel<Goal extends { level?: Level | undefined }>(
  goals: readonly Goal[],
): { level: Level | undefined; goals: Goal[] }[] {
  const byLevel = Map.groupBy(goals, ({ level }) => level);
  return [...levels, undefined].flatMap((level) => {
    const found = byLevel.get(level);
    return found ? [{ level, goals: found }] : [];
  });
}
