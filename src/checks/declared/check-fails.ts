import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** What the descriptor says must hold between cells does hold, or a data note tells readers why it does not. */
export const checkFails: Rule<'check-fails'> = {
  code: 'check-fails',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, position, outcomes }) =>
      check.note !== undefined
        ? []
        : outcomes.flatMap((outcome) => {
            if (outcome.kind !== 'fails') return [];
            const [last, ...others] = outcome.cells.toReversed();
            return {
              // The total or the percentage: there an editor who works in Excel looks, and not in the descriptor.
              position: last?.position() ?? position(),
              values: { id: check.id, kind: check.kind, sides: outcome.sides },
              related: [position(), ...others.reverse().map((cell) => cell.position())],
            };
          }),
    ),
};
