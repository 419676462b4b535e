import { formatReference } from '../../domain/reference.ts';
import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** A declared check has numbers to check. */
export const checkWithoutValue: Rule<'check-without-value'> = {
  code: 'check-without-value',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check: { id }, position, outcomes }) =>
      outcomes.flatMap((outcome) => {
        if (outcome.kind !== 'no-value') return [];
        const { reference, position: positionOfCell } = outcome.cell;
        return {
          position: position(),
          values: { id, address: formatReference(reference) },
          related: [positionOfCell()],
        };
      }),
    ),
};
