import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

/** What the descriptor says must hold between cells does hold, or a data note tells readers why it does not. */
export const checkFails: Rule = {
  code: 'check-fails',
  severity: 'error',
  check: (report) =>
    madeChecks(report).flatMap(({ check, place, outcomes }) =>
      check.note !== undefined
        ? []
        : outcomes.flatMap((outcome) => {
            if (outcome.kind !== 'fails') return [];
            const [last, ...others] = outcome.cells.toReversed();
            return {
              // The total or the percentage: there an editor who works in Excel looks, and not in the descriptor.
              place: last?.place() ?? place(),
              found: outcome.sides,
              expected: {
                da: `At kontrollen "${check.id}" (${check.kind}) i datapackage.yaml går op`,
                en: `That the check "${check.id}" (${check.kind}) in datapackage.yaml holds`,
              },
              advice: {
                da: 'Ret det tal, der er forkert. Går det heller ikke op i kilden, så forklar det i en datanote, og skriv dens navn i note.',
                en: 'Correct the number that is wrong. If the source does not hold either, explain it in a data note and write its name in note.',
              },
              related: [place(), ...others.reverse().map((cell) => cell.place())],
            };
          }),
    ),
};
