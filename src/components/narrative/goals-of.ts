import type { PublicGoal } from '../../domain/goal.ts';

/** The goals that a goal table or matrix shows: those named, those of a category, or all. */
export function chosenGoals(
  { goals: named, category }: { goals?: readonly string[]; category?: string },
  goals: readonly PublicGoal[],
): PublicGoal[] {
  const isOf = (goal: PublicGoal) => category === undefined || goal.category === category;
  if (named === undefined) return goals.filter(isOf);
  return named.flatMap((id) => goals.find((goal) => goal.id === id && isOf(goal)) ?? []);
}
