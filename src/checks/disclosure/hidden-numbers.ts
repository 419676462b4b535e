import { revealed, type Revealed } from '../../disclosure/protection.ts';
import {
  cheapestToHide,
  placesIn,
  sayPlace,
  sayStatement,
} from '../../disclosure/said-statement.ts';
import type { Policy } from '../../disclosure/policy.ts';
import { roundingBy, type Place, type Published } from '../../disclosure/statement.ts';
import type { Position } from '../../domain/problem.ts';
import type { ReportSource, SiteSource } from '../../reading/sources.ts';
import { locateCell } from '../addresses.ts';
import { claimUses } from '../texts/claims.ts';
import { oncePer, tablesIn, type Finding, type Rule } from '../rule.ts';
import { policyOf } from './small-numbers.ts';

/**
 * What a version publishes, as a reader puts it together. A check that the source breaks says nothing; one that
 * rounded numbers break is true of those that were counted.
 */
export function publishedBy(report: ReportSource, policy: Policy): Published {
  const rounding = roundingBy(policy);
  const checks = (report.descriptor?.value.checks ?? []).filter(
    ({ note }) => note === undefined || rounding,
  );
  return {
    ...{ version: '', report: report.report, tables: tablesIn(report), checks },
    figures: report.figures?.value ?? [],
    claims: claimUses(report).map(({ claim }) => claim),
    rule: report.metadata?.value.assessment,
    rounding,
    sameAs: report.metadata?.value.disclosure?.sameAs ?? [],
  };
}

/** The hidden numbers that can be worked out from this version alone. */
export const revealedAlone = oncePer((report: ReportSource) =>
  oncePer((site: SiteSource) => {
    const policy = policyOf(report, site);
    return revealed([publishedBy(report, policy)], policy);
  }),
);

/** No hidden number can be worked out from what is shown beside it. */
export const hiddenDerivable: Rule<'hidden-derivable'> = {
  code: 'hidden-derivable',
  severity: 'error',
  check: (report, site) =>
    revealedAlone(report)(site).flatMap((one) =>
      derivable(one, [publishedBy(report, policyOf(report, site))], report),
    ),
};

/** What a hidden number follows from, at its cell, or at the first cell of this version that gives it away. */
export function derivable(
  { place, range, insider, statements }: Revealed,
  versions: readonly Published[],
  report: ReportSource,
): Finding<'hidden-derivable'>[] {
  const places = [place, ...statements.flatMap(placesIn)];
  const [position, ...related] = onceEach(places.flatMap((one) => positionIn(report, one) ?? []));
  if (!position || !range) return [];
  // A hidden number that is shown is a rounded one.
  const { name, number: rounded } = sayPlace(place, versions);
  const cheapest = cheapestToHide(statements, versions);
  return [
    {
      position,
      related,
      values: {
        address: name,
        ...(rounded === undefined ? {} : { rounded }),
        range,
        because: statements.map((statement) => sayStatement(statement, versions)),
        ...(insider ? { insider: sayPlace(insider, versions).name } : {}),
        ...(cheapest ? { cheapest: sayPlace(cheapest, versions).name } : {}),
      },
    },
  ];
}

/** A search for whether a hidden number can be worked out was not given up. */
export const hiddenNotProven: Rule<'hidden-not-proven'> = {
  code: 'hidden-not-proven',
  severity: 'error',
  check: (report, site) => notProven(revealedAlone(report)(site), report),
};

/** The numbers of this version of which nothing is proven. */
export function notProven(
  revealed: readonly Revealed[],
  report: ReportSource,
): Finding<'hidden-not-proven'>[] {
  return revealed.flatMap(({ place, range }) => {
    const position = range ? undefined : positionIn(report, place);
    if (!position) return [];
    return { position, values: { address: sayPlace(place, []).name } };
  });
}

function positionIn(report: ReportSource, place: Place): Position | undefined {
  return place.version === '' ? locateCell(report, place)?.position() : undefined;
}

function onceEach(positions: readonly Position[]): Position[] {
  const byPlace = new Map(positions.map((one) => [`${one.file}:${one.line}:${one.column}`, one]));
  return [...byPlace.values()].slice(0, 100);
}
