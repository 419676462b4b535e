import { given } from '../../domain/given.ts';
import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import type { Turn, VerdictChange } from './difference.ts';
import { turn } from './turn.ts';
import type { Verdict } from '../../domain/codes.ts';

/** The verdicts of a goal in both versions that are not the same: the whole project's first, then by place. */
export function verdictChanges(before: PublicGoal, after: PublicGoal): VerdictChange[] {
  const [earlier, later] = [assessmentsOf(before), assessmentsOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((scope) => {
    const [old, now] = [earlier.get(scope), later.get(scope)];
    const verdict = moved(old?.verdict, now?.verdict);
    const evaluator = moved(old?.evaluator?.verdict, now?.evaluator?.verdict);
    if (!verdict && !evaluator) return [];
    return [
      {
        ...{ goal: after.id, text: after.goal },
        ...scopeOf(now ?? old),
        ...given({ verdict, evaluator }),
      },
    ];
  });
}

function assessmentsOf({ overall, assessments }: PublicGoal): Map<string, Assessment> {
  return new Map([overall, ...assessments].map((item) => [JSON.stringify(scopeOf(item)), item]));
}

function scopeOf(assessment?: Assessment): Pick<VerdictChange, 'place' | 'group'> {
  const { place, group } = assessment ?? {};
  return { ...(place ? { place } : {}), ...(group ? { group } : {}) };
}

function moved(before?: Verdict, after?: Verdict): Turn<Verdict> | undefined {
  return before === after ? undefined : turn(before, after);
}
