import type { Level } from '../domain/goal.ts';
import { words } from '../words/dictionaries.ts';
import type { Locale } from './locale.ts';

/** What stands above the goals of one level, or of none; undefined where no goal of the list says its level. */
export function levelHeading(
  level: Level | undefined,
  goals: readonly { level?: Level | undefined }[],
  locale: Locale,
): string | undefined {
  const { levels, withoutLevel } = words(locale).goals;
  if (goals.every((goal) => goal.level === undefined)) return undefined;
  return level === undefined ? withoutLevel : levels[level];
}
