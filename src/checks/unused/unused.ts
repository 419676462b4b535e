import type { Localised, Place } from '../../domain/problem.ts';
import type { Finding } from '../rule.ts';

/** Says that something was written and is shown nowhere, so that no reader would see it. */
export function unused(place: Place, what: Localised, advice: Localised): Finding {
  return {
    place,
    found: { da: `${what.da} bruges ikke`, en: `${what.en} is not used` },
    expected: {
      da: 'Noget, som læseren møder i rapporten',
      en: 'That readers meet it in the report',
    },
    advice,
  };
}
