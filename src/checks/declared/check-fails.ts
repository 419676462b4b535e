import { checks } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { madeChecks } from './outcomes.ts';

const parts = ['status/job/antal', 'status/uddannelse/antal', 'status/andet/antal'];
const total = 'status/i-alt/antal';

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
  examples: {
    good: [
      checks({ id: 'a', kind: 'sum', parts: ['status/*/antal'], total }),
      checks({ id: 'a', kind: 'sum', parts: [...parts, 'status/ukendt/antal'], total }),
      checks({ id: 'a', kind: 'sum', parts, total, note: 'note' }),
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', total] }),
      checks({ id: 'a', kind: 'at-most', smaller: 'facts/virksomheder', larger: total }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/*/antal',
        denominator: 'facts/startede',
        percent: 'status/*/andel',
        decimals: 1,
      }),
    ],
    bad: [
      checks({ id: 'a', kind: 'sum', parts, total }),
      checks({ id: 'a', kind: 'equal', cells: ['facts/virksomheder', total] }),
      checks({ id: 'a', kind: 'at-most', smaller: total, larger: 'facts/virksomheder' }),
      checks({
        id: 'a',
        kind: 'share',
        numerator: 'status/job/antal',
        denominator: total,
        percent: 'status/job/andel',
        decimals: 0,
      }),
    ],
  },
};
