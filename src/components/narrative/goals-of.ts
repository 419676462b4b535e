import type { PublicGoal } from '../../domain/goal.ts';

/** The goals that a goal table or matrix shows: those named, those of a category, or all. */
export function goalsOf(
  properties: Record<string, string | number | boolean>,
  goals: readonly PublicGoal[],
): PublicGoal[] {
  const { goals: named, category } = properties;
  if (named === undefined) return goals.filter((goal) => isOf(goal, category));
  const ids = wordsIn(named);
  return ids.flatMap((id) => goals.find((goal) => goal.id === id && isOf(goal, category)) ?? []);
}

/** Ids written in one property, separated by spaces. */
export function wordsIn(property: string | number | boolean | undefined): string[] {
  return typeof property === 'string' ? property.split(/\s+/).filter((word) => word !== '') : [];
}

function isOf({ category }: PublicGoal, wanted: string | number | boolean | undefined): boolean {
  return wanted === undefined || category === wanted;
}
