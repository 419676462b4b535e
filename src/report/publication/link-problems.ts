import { locateCell } from '../../checks/addresses.ts';
import { samePairs, type SamePair } from '../../disclosure/declared-same.ts';
import { placeName } from '../../disclosure/system.ts';
import type { Place, Published } from '../../disclosure/statement.ts';
import type { SameAs } from '../../domain/disclosure-policy.ts';
import { mostRelated, type Problem } from '../../domain/problem.ts';
import { formatReference, numberIn } from '../../domain/table.ts';
import { at, refusal } from '../../reading/message.ts';
import type { ReportSource } from '../../reading/sources.ts';

/** What a version says of numbers in other reports that no version of those has, or that all of them show otherwise. */
export function linkProblems(
  own: Published,
  linked: readonly Published[],
  source: ReportSource,
  severity: Problem['severity'],
): Problem[] {
  return own.sameAs.flatMap((declared, index) => {
    const pairs = samePairs(declared, own, linked);
    const found =
      pairs.length > 0
        ? differing(pairs, linked, own, source)
        : unknown(declared, index, linked, source);
    return found.map((problem) => ({ ...problem, severity }));
  });
}

function unknown(
  { cells, report, as = cells }: SameAs,
  index: number,
  linked: readonly Published[],
  { metadata }: ReportSource,
): Problem[] {
  if (!metadata) return [];
  const isKnown = linked.some((version) => version.report === report);
  const position = metadata.position(['disclosure', 'sameAs', index, isKnown ? 'cells' : 'report']);
  return [at(position, refusal('same-as-unknown', { report, ...(isKnown ? { cells, as } : {}) }))];
}

/**
 * The first shown number that no version of the other report has at its place, and where the others stand: what a
 * version corrected is not wrong.
 */
function differing(
  pairs: readonly SamePair[],
  linked: readonly Published[],
  own: Published,
  source: ReportSource,
): Problem[] {
  const number = (place: Place): number | undefined => numberAt(place, [own, ...linked]);
  const byCell = Map.groupBy(pairs, ({ one }) => formatReference(one));
  const found = [...byCell.values()].flatMap((those) => {
    const shown = those.filter(({ other }) => number(other) !== undefined);
    const [first] = shown;
    const value = first && number(first.one);
    if (!first || value === undefined) return [];
    const isFound = shown.some(({ other }) => isSame(value, number(other) ?? NaN));
    return isFound ? [] : [{ ...first, value }];
  });
  const [first, ...others] = found;
  const positionOf = (place: Place) => locateCell(source, place)?.position();
  const position = first && positionOf(first.one);
  if (!first || !position) return [];
  const values = {
    ...{ address: formatReference(first.one), number: first.value },
    ...{ other: placeName(first.other), shown: number(first.other) ?? NaN },
  };
  const related = others.slice(0, mostRelated).flatMap(({ one }) => positionOf(one) ?? []);
  return [at(position, refusal('same-as-differs', values), related)];
}

function numberAt(place: Place, versions: readonly Published[]): number | undefined {
  const version = versions.find((one) => one.version === place.version);
  return numberIn(version?.tables.find(place)?.cell);
}

/** Whether one number is the other, or is it rounded. */
function isSame(one: number, other: number): boolean {
  const decimals = Math.min(decimalsIn(one), decimalsIn(other));
  const isWhole = decimalsIn(one) === decimalsIn(other);
  return isWhole ? one === other : Math.abs(one - other) <= 0.5 / 10 ** decimals + 1e-9;
}

function decimalsIn(number: number): number {
  return String(number).split('.')[1]?.length ?? 0;
}
