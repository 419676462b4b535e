import type { Language } from '../domain/language.ts';
import { durationIn } from '../domain/calendar.ts';
import type { AssessmentRule, RuleChange, RulePart } from '../domain/goal.ts';
import { formatQuantity } from './quantities.ts';
import { words } from '../words/words.ts';

/** A report's rule as sentences, in the order in which it is used. */
export function ruleSentences(rule: AssessmentRule, locale: Language): string[] {
  const { rule: say } = words(locale).goals;
  const set = (part: RulePart, ...[first, ...more]: string[]): string[] => {
    const by = rule.setBy?.[part];
    if (first === undefined) return [];
    return by ? [`${first} ${say.setBy[by]}`, ...more] : [first, ...more];
  };
  return [
    ...set(
      'compare',
      rule.compare === 'unrounded' ? say.unrounded : say.rounded(rule.compare.decimals),
    ),
    say.boundary,
    ...set('partlyMet', ...partlySentences(rule, locale)),
    ...set('revisedTargets', say.revised[rule.revisedTargets]),
    ...(rule.acrossPlaces ? set('acrossPlaces', say.acrossPlaces[rule.acrossPlaces]) : []),
    ...(rule.periods ? set('periods', say.periods[rule.periods]) : []),
    ...set('grace', ...graceSentences(rule, locale)),
    ...set('about', ...aboutSentences(rule, locale)),
  ];
}

/** What is said of results that are late; nothing where the rule does not say it. */
function graceSentences({ grace }: AssessmentRule, locale: Language): string[] {
  const { rule: say, duration } = words(locale).goals;
  const time = grace === undefined ? undefined : durationIn(grace);
  return time ? [say.grace(duration(time))] : [];
}

/** What is said of results that are only roughly known. */
function aboutSentences({ about }: AssessmentRule, locale: Language): string[] {
  const { rule: say } = words(locale).goals;
  return about ? [say.about(formatQuantity(about.percent, 'percent', locale))] : [];
}

function partlySentences({ partlyMet }: AssessmentRule, locale: Language): string[] {
  const { rule: say } = words(locale).goals;
  if (!partlyMet) return [say.noPartly];
  const limit = formatQuantity(partlyMet.shortfallPercent, 'percent', locale);
  return [say.partly[partlyMet.of](limit), say.limit[partlyMet.boundary]];
}

/** A rule that differs from the report's in one part, named by what is different. */
export function ruleChangeText(
  change: RuleChange,
  { partlyMet }: AssessmentRule,
  locale: Language,
): string {
  const { otherRules: say } = words(locale).goals;
  switch (change.part) {
    case 'tolerance':
      return change.to === 0
        ? say.noTolerance
        : say.tolerance[partlyMet?.of ?? 'target'](formatQuantity(change.to, 'percent', locale));
    case 'boundary':
      return say.boundary[change.to];
    case 'revisedTargets':
      return say.revisedTargets[change.to];
    case 'acrossPlaces':
      return say.acrossPlaces[change.to];
    case 'periods':
      return say.periods[change.to];
  }
}
