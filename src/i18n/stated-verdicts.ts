import type { EvaluatorVerdict, Verdict } from '../domain/goal.ts';
import { words } from '../words/dictionaries.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countsText } from './receipts.ts';

/** A goal with the verdict by the rule, and the evaluator's own where the source gives one. */
interface Judged {
  verdict: Verdict;
  evaluator?: EvaluatorVerdict | undefined;
}

/**
 * Both counts of the goals that the evaluator gave a verdict of, where one of those is not the rule's; undefined
 * where they are the same. Nothing is said of goals that the source is silent of.
 */
export function statedVerdicts(goals: readonly Judged[], locale: Locale): string | undefined {
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
