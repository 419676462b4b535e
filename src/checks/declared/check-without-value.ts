import { formatReference } from '../../domain/reference.ts';
import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** A declared check has numbers to check. */
export const checkWithoutValue: Rule = {
  code: 'check-without-value',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check: { id }, place, outcomes }) =>
      outcomes.flatMap((outcome) => {
        if (outcome.kind !== 'no-value') return [];
        const { reference, place: placeOfCell } = outcome.cell;
        return {
          place: place(),
          found: {
            da: `${formatReference(reference)}, som ikke er et tal`,
            en: `${formatReference(reference)}, which is not a number`,
          },
          expected: { da: 'Celler med tal', en: 'Cells with numbers' },
          advice: {
            da: `Ret adressen, eller slet kontrollen "${id}", så længe tallet mangler.`,
            en: `Correct the address, or delete the check "${id}" while the number is missing.`,
          },
          related: [placeOfCell()],
        };
      }),
    ),
};
