import { isConclusive } from './goal.ts';
import type { PlaceRule, Verdict } from './codes.ts';

/** The rules that combine verdicts alone; `sum` judges the sum of the results. */
export type CombiningRule = Exclude<PlaceRule, 'sum'>;

const conclusive = ['met', 'partly-met', 'not-met'] as const;
type Conclusive = (typeof conclusive)[number];

/**
 * One verdict of several, of places, groups or periods. A place that has no such goal does not count, and one place
 * alone keeps its verdict. A verdict that is not known, or not yet, is taken as each that it may become: where all
 * give the same answer, that is the answer; else the goal is under way where one of them is, or not assessable.
 */
export function combineVerdicts(verdicts: readonly Verdict[], rule: CombiningRule): Verdict {
  const counted = verdicts.filter((verdict) => verdict !== 'not-applicable');
  const [only, ...others] = counted;
  if (only === undefined) return 'not-applicable';
  if (others.length === 0) return only;
  const [answer, ...otherAnswers] = possibleAnswers(counted, rule);
  if (answer && otherAnswers.length === 0) return answer;
  return counted.includes('under-way') ? 'under-way' : 'not-assessable';
}

/** Every verdict that may come of some of which a few are open; it is enough to take all open ones as one, or one apart. */
function possibleAnswers(verdicts: readonly Verdict[], rule: CombiningRule): Conclusive[] {
  const known = new Set(verdicts.filter(isConclusive)) as Set<Conclusive>;
  const open = verdicts.length - verdicts.filter(isConclusive).length;
  const endings = open === 0 ? [[]] : open === 1 ? singles : pairs;
  return [...new Set(endings.map((ending) => combine(new Set([...known, ...ending]), rule)))];
}

const singles = conclusive.map((verdict) => [verdict]);
const pairs = conclusive.flatMap((one) => conclusive.map((other) => [one, other]));

/** What a set of known verdicts comes to: no rule asks how many there are of each. */
function combine(verdicts: ReadonlySet<Conclusive>, rule: CombiningRule): Conclusive {
  const [only] = verdicts;
  switch (rule) {
    case 'every':
      if (!verdicts.has('met')) return 'not-met';
      return verdicts.size === 1 ? 'met' : 'partly-met';
    case 'every-graded':
      return verdicts.size === 1 && only ? only : 'partly-met';
    case 'worst':
      return conclusive.findLast((verdict) => verdicts.has(verdict)) ?? 'met';
  }
}
