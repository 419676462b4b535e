import type { Assessment, AssessmentRule, Verdict } from './goal.ts';

/**
 * The goal's verdict from its places and groups, where no result for the whole project is given.
 * The only rule so far is `every`: met where it is met everywhere, not met where it is met nowhere, else partly met.
 * Where a place cannot be judged, the verdict stands only if that place could not have changed it.
 */
export function acrossPlaces(assessments: Assessment[], rule: AssessmentRule): Assessment {
  const [only, ...others] = assessments;
  if (only && others.length === 0) return only;
  const verdicts = assessments.map(({ verdict }) => verdict);
  return {
    verdict:
      assessments.length > 0 && rule.acrossPlaces === 'every' ? every(verdicts) : 'not-assessable',
    interim: assessments.some(({ interim }) => interim),
    exceeded: assessments.length > 0 && assessments.every(({ exceeded }) => exceeded),
    receipt: {
      rule: rule.name,
      inputs: assessments.flatMap(({ receipt }) => receipt.inputs.slice(1)),
      steps:
        assessments.length > 0
          ? [{ step: 'across-places', verdicts }]
          : [{ step: 'no-target', why: 'none' }],
    },
  };
}

/** Takes each unknown verdict as met and as not met; where both give the same answer, that is the answer. */
function every(verdicts: Verdict[]): Verdict {
  const counted = verdicts.filter((verdict) => verdict !== 'not-applicable');
  if (counted.length === 0) return 'not-applicable';
  const best = combine(counted.map((verdict) => (verdict === 'not-assessable' ? 'met' : verdict)));
  const worst = combine(
    counted.map((verdict) => (verdict === 'not-assessable' ? 'not-met' : verdict)),
  );
  return best === worst ? best : 'not-assessable';
}

function combine(verdicts: Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'met')) return 'met';
  if (verdicts.every((verdict) => verdict === 'not-met')) return 'not-met';
  return 'partly-met';
}
