import {
  comparedAmounts,
  cellsOfClaim,
  formatAmount,
  formatComparison,
  type Claim,
  type Comparison,
} from '../../domain/claim.ts';
import { compare, toFraction, toNumber } from '../../domain/fraction.ts';
import { judgeClaim, type ClaimJudgement, type Grounds } from '../../domain/judge-claim.ts';
import { readClaim } from '../../domain/parse-claim.ts';
import type { Position } from '../../domain/problem.ts';
import type { Range } from '../../domain/range.ts';
import type { FoundCell } from '../../domain/tables.ts';
import type { ReportSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { propertyUses } from '../narrative/components.ts';
import { oncePer, tablesIn, type Rule } from '../rule.ts';
import { formatReference, type CellReference } from '../../domain/table.ts';
import type { ValuesOf } from '../../words/problem-codes.ts';
import { isUnreadable } from '../declared/evaluate.ts';

/** A claim of the narrative or of a figure's headline, and where it is written. */
interface ClaimUse {
  claim: Claim;
  position: () => Position;
}

/** One comparison of a claim, and what came of it. */
interface JudgedComparison {
  comparison: Comparison;
  judgement: ClaimJudgement;
  position: () => Position;
}

/** Every claim that could be read: those of the narrative, then those of figures. */
export const claimUses = oncePer((report: ReportSource): ClaimUse[] => [
  ...propertyUses(report).flatMap(({ kind, value, position }) =>
    kind === 'claim' ? { claim: value, position } : [],
  ),
  ...inFigures(report),
]);

function inFigures({ figures }: ReportSource): ClaimUse[] {
  if (!figures) return [];
  return figures.value.flatMap(({ holds }, index) => {
    const claim = holds === undefined ? undefined : readClaim(holds);
    return claim ? { claim, position: () => figures.position([index, 'holds']) } : [];
  });
}

/** Every comparison of every claim, judged once for all rules that ask. */
const judgedComparisons = oncePer((report: ReportSource): JudgedComparison[] => {
  return claimUses(report).flatMap(({ claim, position }) =>
    judgeClaim(claim, groundsOf(report)).flatMap((judgement, index) => {
      const comparison = claim[index];
      return comparison ? { comparison, judgement, position } : [];
    }),
  );
});

function groundsOf(report: ReportSource): Grounds {
  return { tables: tablesIn(report), rule: report.metadata?.value.assessment };
}

/** Where some cells stand; of a column, nowhere. */
function positionsOf(cells: readonly CellReference[], report: ReportSource): Position[] {
  return cells.flatMap((cell) => locateCell(report, cell)?.position() ?? []);
}

/** What a word claims of numbers holds. */
export const claimFails: Rule<'claim-fails'> = {
  code: 'claim-fails',
  severity: 'error',
  check: (report) =>
    judgedComparisons(report).flatMap(({ comparison, judgement, position }) => {
      if (judgement.is !== 'fails') return [];
      const { sides, rival } = judgement;
      const written = sidesOf(comparison, rival);
      const others = rival ? [rival.address] : [];
      return {
        position: position(),
        values: {
          claim: formatComparison(comparison),
          left: { written: written[0], ...shown(sides[0]) },
          right: { written: written[1], ...shown(sides[1]) },
        },
        related: positionsOf([...cellsOfClaim([comparison]), ...others], report),
      };
    }),
};

function sidesOf(comparison: Comparison, rival: FoundCell | undefined): [string, string] {
  if (comparison.is === 'extreme')
    return [formatReference(comparison.cell), rival ? formatReference(rival.address) : ''];
  const [left, right] = comparedAmounts(comparison);
  return [formatAmount(left), formatAmount(right)];
}

type Side = Omit<ValuesOf<'claim-fails'>['left'], 'written'>;

function shown({ low, high }: Range): Side {
  const number = toNumber(low ?? high ?? toFraction(0));
  if (!low || !high) return { number, bound: low ? 'at-least' : 'at-most' };
  return compare(low, high) === 0 ? { number } : { number, to: toNumber(high) };
}

/** A claim rests on numbers that decide it: none is missing or suppressed, and none is so rough that it could be otherwise. */
export const claimUndecided: Rule<'claim-undecided'> = {
  code: 'claim-undecided',
  severity: 'error',
  check: (report) =>
    judgedComparisons(report).flatMap(({ comparison, judgement, position }) => {
      if (judgement.is !== 'undecided') return [];
      const { cell, why, range } = judgement.doubt;
      const address = cell.address;
      const located = locateCell(report, address);
      if (located && isUnreadable(located, report)) return [];
      const values = {
        claim: formatComparison(comparison),
        address: formatReference(address),
        why,
        ...(range?.low && range.high
          ? { range: [toNumber(range.low), toNumber(range.high)] as const }
          : {}),
      };
      return {
        position: position(),
        values,
        ...(located ? { related: [located.position()] } : {}),
      };
    }),
};

/** What a claim compares has one unit, or is counted one by one. A portion of nothing is one of a percentage. */
export const claimUnits: Rule<'claim-units'> = {
  code: 'claim-units',
  severity: 'error',
  check: (report) =>
    judgedComparisons(report).flatMap(({ comparison, judgement, position }) =>
      judgement.is === 'mixed-units'
        ? {
            position: position(),
            values: { claim: formatComparison(comparison), units: judgement.units },
            related: positionsOf(cellsOfClaim([comparison]), report),
          }
        : [],
    ),
};
