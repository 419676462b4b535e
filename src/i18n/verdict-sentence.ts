import type { Language } from '../domain/language.ts';
import { isConclusive, type EvaluatorVerdict } from '../domain/goal.ts';
import { words } from '../words/words.ts';
import { formatNumber } from './numbers.ts';
import { countsText } from './receipts.ts';
import { formatList } from './quantities.ts';
import type { Verdict } from '../domain/codes.ts';

const others = ['partly-met', 'not-met', 'under-way', 'not-assessable', 'not-applicable'] as const;

/** All verdicts of a report as one sentence: `7 af 19 mål er opfyldt, 3 delvist opfyldt og 9 kan ikke vurderes.` */
export function verdictSentence(given: readonly Verdict[], locale: Language): string {
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
  locale: Language,
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

/** A goal with the verdict by the rule, and the evaluator's own where the source gives one. */
interface Judged {
  verdict: Verdict;
  evaluator?: EvaluatorVerdict | undefined;
}

/**
 * Both counts of the goals that the evaluator gave a verdict of, where one of those is not the rule's; undefined
 * where they are the same. Nothing is said of goals that the source is silent of.
 */
export function statedVerdicts(goals: readonly Judged[], locale: Language): string | undefined {
  const stated = goals.flatMap(({ verdict, evaluator }) =>
    evaluator ? { verdict, evaluator } : [],
  );
  if (!stated.some(({ evaluator }) => evaluator.departs)) return undefined;
  const own = stated.map(({ evaluator }) => evaluator.verdict);
  const computed = stated.map(({ verdict }) => verdict);
  return words(locale).goals.stated(
    formatNumber(stated.length, locale),
    countsText(own, locale),
    countsText(computed, locale),
  );
}
