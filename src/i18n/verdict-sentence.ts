import type { Verdict } from '../domain/goal.ts';
import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { words } from './words.ts';

const others = ['partly-met', 'not-met', 'not-assessable', 'not-applicable'] as const;

/** All verdicts of a report as one sentence: `7 af 19 mål er opfyldt, 3 delvist opfyldt og 9 kan ikke vurderes.` */
export function verdictSentence(given: readonly Verdict[], locale: Locale): string {
  const { sentence } = words(locale).goals;
  const count = (verdict: Verdict): number => given.filter((one) => one === verdict).length;
  const rest = others.flatMap((verdict) => {
    const number = count(verdict);
    return number === 0 ? [] : [sentence[verdict](number)];
  });
  return `${formatList([sentence.met(count('met'), given.length), ...rest], locale)}.`;
}
