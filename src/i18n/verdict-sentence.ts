import { isConclusive, type Verdict } from '../domain/goal.ts';
import { formatList } from './lists.ts';
import type { Locale } from './locale.ts';
import { words } from '../words/dictionaries.ts';

const others = ['partly-met', 'not-met', 'under-way', 'not-assessable', 'not-applicable'] as const;

/** All verdicts of a report as one sentence: `7 af 19 mål er opfyldt, 3 delvist opfyldt og 9 kan ikke vurderes.` */
export function verdictSentence(given: readonly Verdict[], locale: Locale): string {
  const { sentence, verdicts } = words(locale).goals;
  const [only, ...more] = given;
  if (only && more.length === 0) return sentence.only(verdicts[only]);
  const count = (verdict: Verdict): number => given.filter((one) => one === verdict).length;
  const met = sentence.met(count('met'), given.length);
  const rest = others.flatMap((verdict) => {
    const number = count(verdict);
    return number === 0 ? [] : [sentence[verdict](number)];
  });
  if (count('met') > 0 || rest.length === 0) return `${formatList([met, ...rest], locale)}.`;
  return `${met}: ${formatList(rest, locale)}.`;
}

/** The sentence, and whether what could be judged was judged before its time. */
export function verdictSummary(
  goals: readonly { verdict: Verdict; interim: boolean }[],
  locale: Locale,
): string {
  const { interimAll, interimMost } = words(locale).goals;
  const judged = goals.filter(({ verdict }) => isConclusive(verdict));
  const interim = judged.filter((goal) => goal.interim).length;
  const sentence = verdictSentence(
    goals.map(({ verdict }) => verdict),
    locale,
  );
  if (interim * 2 <= judged.length) return sentence;
  return `${sentence} ${interim === judged.length ? interimAll : interimMost}`;
}
