import type { SaidPlace, SaidStatement } from '../words/problem-words.ts';
import type { Place, Published, Statement } from './statement.ts';
import { placeName } from './system.ts';

/** What a reader works a hidden number out from, with the numbers that are shown. */
export function sayStatement(statement: Statement, versions: readonly Published[]): SaidStatement {
  const say = (place: Place): SaidPlace => sayPlace(place, versions);
  switch (statement.kind) {
    case 'sum':
      return { kind: 'sum', total: say(statement.total), parts: statement.parts.map(say) };
    case 'flow':
      return { kind: 'flow', into: statement.into.map(say), out: statement.out.map(say) };
    case 'share': {
      const { percent, base, numerator } = statement;
      const counted = numerator ? { numerator: say(numerator) } : {};
      return { kind: 'share', percent: say(percent), base: say(base), ...counted };
    }
    case 'equal':
      return { kind: 'equal', one: say(statement.one), other: say(statement.other) };
    case 'at-most':
      return { kind: 'at-most', one: say(statement.smaller), other: say(statement.larger) };
    case 'verdict': {
      const { cells, ...rest } = statement;
      return { ...rest, cells: cells.map(say) };
    }
    case 'claim':
      return { kind: 'claim', claim: statement.claim };
  }
}

/** A cell by its name, with its number where that is shown. */
export function sayPlace(place: Place, versions: readonly Published[]): SaidPlace {
  const number = numberAt(place, versions);
  return { name: placeName(place), ...(number === undefined ? {} : { number }) };
}

function numberAt(place: Place, versions: readonly Published[]): number | undefined {
  const cell = versions.find(({ version }) => version === place.version)?.tables.find(place)?.cell;
  return typeof cell === 'number' ? cell : undefined;
}

/** The cells that a statement is about. */
export function placesIn(statement: Statement): Place[] {
  switch (statement.kind) {
    case 'sum':
      return [statement.total, ...statement.parts];
    case 'flow':
      return [...statement.into, ...statement.out];
    case 'share':
      return [
        statement.percent,
        statement.base,
        ...(statement.numerator ? [statement.numerator] : []),
      ];
    case 'equal':
      return [statement.one, statement.other];
    case 'at-most':
      return [statement.smaller, statement.larger];
    case 'verdict':
      return statement.cells;
    case 'claim':
      return statement.bounds.flatMap(({ terms }) => terms.map(({ place }) => place));
  }
}

/** The shown cell that is cheapest to hide too: a percentage of a count, else the smallest part, else a total. */
export function cheapestToHide(
  statements: readonly Statement[],
  versions: readonly Published[],
): Place | undefined {
  const shares = statements.flatMap((one) => (one.kind === 'share' ? [one.percent] : []));
  const parts = statements.flatMap((one) => (one.kind === 'sum' ? one.parts : placesIn(one)));
  const isShown = (place: Place) => place.version === '' && numberAt(place, versions) !== undefined;
  const smallest = (places: readonly Place[]): Place | undefined =>
    places
      .filter(isShown)
      .toSorted((a, b) => (numberAt(a, versions) ?? 0) - (numberAt(b, versions) ?? 0))
      .at(0);
  return shares.find(isShown) ?? smallest(parts) ?? smallest(statements.flatMap(placesIn));
}
