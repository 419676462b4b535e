import type { AssessmentRule } from '../domain/goal.ts';
import type { Locale } from './locale.ts';
import { formatQuantity } from './quantities.ts';
import { words } from '../words/dictionaries.ts';

/** A report's rule as sentences, in the order in which it is used. */
export function ruleSentences(rule: AssessmentRule, locale: Locale): string[] {
  const { rule: say } = words(locale).goals;
  return [
    rule.compare === 'unrounded' ? say.unrounded : say.rounded(rule.compare.decimals),
    say.boundary,
    ...partlySentences(rule, locale),
    say.revised[rule.revisedTargets],
    ...(rule.acrossPlaces ? [say.everyPlace] : []),
  ];
}

function partlySentences({ partlyMet }: AssessmentRule, locale: Locale): string[] {
  const { rule: say } = words(locale).goals;
  if (!partlyMet) return [say.noPartly];
  const limit = formatQuantity(partlyMet.shortfallPercent, 'percent', locale);
  return [say.partly[partlyMet.of](limit), say.limit[partlyMet.boundary]];
}
