import { verdicts, type Verdict } from '../../domain/codes.ts';
import { combineVerdicts, type CombiningRule } from '../../domain/combine-verdicts.ts';

/** The rules that ask for verdicts alone. */
const rules = ['every', 'every-graded', 'worst'] as const satisfies CombiningRule[];

/** Verdicts of places, and what each rule makes of them. */
interface PlaceRuleRow {
  places: Verdict[];
  answers: Verdict[];
}

const given = verdicts.filter((verdict) => verdict !== 'not-applicable');

/** Every pair of verdicts of two places, and three places of which each has another: no rule asks how many there are. */
export function placeRuleRows(): { rules: readonly CombiningRule[]; rows: PlaceRuleRow[] } {
  const pairs = given.flatMap((one, index) => given.slice(index).map((other) => [one, other]));
  const sets: Verdict[][] = [...pairs, ['met', 'partly-met', 'not-met']];
  return {
    rules,
    rows: sets.map((places) => ({
      places,
      answers: rules.map((rule) => combineVerdicts(places, rule)),
    })),
  };
}
