import { components, find, statementsOf, type Component } from './component.ts';
import { withoutRounded } from './rounding.ts';
import { hidesNumbers } from '../domain/table.ts';
import { declaredSame } from './declared-same.ts';
import type { Policy } from './policy.ts';
import { sameNumbers } from './same-numbers.ts';
import type { Place, Published, Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import type { Quantity } from './quantity.ts';
import { systemOf } from './system.ts';

/** What a number is at least, and at most where anything is known of that. */
export interface Range {
  least: number;
  most?: number;
}

/** A hidden number that can be worked out, or nearly, from what is published. */
export interface Revealed {
  place: Place;
  /** What it can be; absent where the search was given up, so that nothing is proven. */
  range?: Range;
  /** Somebody who is counted there knows more than others, and so can work it out. */
  insider?: Place;
  /** What it follows from: without any of them it would be hidden. */
  statements: readonly Statement[];
}

/**
 * The hidden numbers of some versions that are not hidden enough from somebody who reads all of them and knows the
 * policy. A number of people is hidden where it can be each number from 1 to below the minimum, and one more; also
 * for somebody who is counted in another hidden number. It is no secret where it cannot be below the minimum. Any
 * other number is hidden where it can differ by a fifth. A rounded number of people is protected where what is known
 * besides leaves it at least one that is not from 1 to below the minimum, or all that its rounding does.
 */
export function revealed(published: readonly Published[], { minimum }: Policy): Revealed[] {
  const versions = published.map(withoutRounded);
  const tables = versions.flatMap((version) => version.tables.all());
  if (!tables.some(({ table }) => hidesNumbers(table))) return [];
  const reports = Map.groupBy(versions, ({ report }) => report);
  const statements = [
    ...versions.flatMap(statementsIn),
    ...[...reports.values()].flatMap(sameNumbers),
    ...declaredSame(versions),
  ];
  return components(systemOf(versions, statements)).flatMap((component) =>
    revealedAmong(component, minimum),
  );
}

/** Numbers that hang together, up to the first of which nothing can be proven: for the others it would not be better. */
function revealedAmong(component: Component, minimum: number): Revealed[] {
  const found: Revealed[] = [];
  const search = new Search(component);
  for (const [unknown, quantity] of component.unknowns.entries()) {
    if (!quantity.isHidden) continue;
    const one = revealedIn(search, unknown, quantity, minimum);
    if (one) found.push(one);
    if (one && !one.range) break;
  }
  return found;
}

/** What is known of a hidden number: that it is hidden, that it is not, or that the search was given up. */
type Finding = 'hidden' | 'limit' | { insider?: number };

function revealedIn(
  search: Search,
  unknown: number,
  quantity: Quantity,
  minimum: number,
): Revealed | undefined {
  const { component } = search;
  const { place, isOfPeople } = quantity;
  if (quantity.isRounded) return roundedRevealed(search, unknown, quantity, minimum);
  const finding = isOfPeople
    ? peopleHidden(search, unknown, minimum)
    : amountHidden(component, unknown);
  if (finding === 'hidden') return undefined;
  if (finding === 'limit') return { place, statements: [] };
  const known = knownBy(finding.insider, component);
  const needed = neededFor(component, (part) =>
    isOfPeople
      ? isHiddenFrom(new Search(part), unknown, minimum, known) === 'shown'
      : amountHidden(part, unknown) !== 'hidden',
  );
  const range = rangeOf(needed, unknown, quantity);
  const insider = finding.insider === undefined ? undefined : component.unknowns[finding.insider];
  const knower = insider ? { insider: insider.place } : {};
  return { place, range, statements: statementsOf(needed), ...knower };
}

/** A rounded number that can only be a small one, and fewer than it is rounded from. */
function roundedRevealed(
  search: Search,
  unknown: number,
  { place, ...quantity }: Quantity,
  minimum: number,
): Revealed | undefined {
  const { least, most } = quantity;
  const isProtected = (part: Component): boolean | 'limit' => {
    const own = part === search.component ? search : new Search(part);
    const can = (from: number, to: number) =>
      from > to ? false : own.can(new Map([[unknown, [from, to] as const]]));
    const answers = [can(least, 0), can(minimum, most)];
    if (answers.includes(true)) return true;
    const ends = least > 0 && most < minimum ? [can(least, least), can(most, most)] : [false];
    if ([...answers, ...ends].includes('limit')) return 'limit';
    return ends.every((end) => end === true);
  };
  const found = isProtected(search.component);
  if (found === true) return undefined;
  if (found === 'limit') return { place, statements: [] };
  const needed = neededFor(search.component, (part) => isProtected(part) === false);
  return {
    ...{ place, statements: statementsOf(needed) },
    range: rangeOf(needed, unknown, { ...quantity, most: Infinity }),
  };
}

/** Somebody who is counted in a number knows that it is at least 1. */
function knownBy(insider: number | undefined, { unknowns }: Component): Pins {
  const most = insider === undefined ? undefined : unknowns[insider]?.most;
  return insider === undefined || most === undefined ? new Map() : new Map([[insider, [1, most]]]);
}

function rangeOf(
  component: Component,
  unknown: number,
  { decimals, most: open }: Pick<Quantity, 'decimals' | 'most'>,
): Range {
  const steps = 10 ** decimals;
  const [least, most] = [end(component, unknown, 'least'), end(component, unknown, 'most')];
  return { least: least / steps, ...(most < open ? { most: most / steps } : {}) };
}

/** Looks as anybody, and then as somebody who is counted in each other hidden number. */
function peopleHidden(search: Search, unknown: number, minimum: number): Finding {
  const others = search.component.unknowns.flatMap(({ isHidden, isOfPeople }, index) =>
    isHidden && isOfPeople && index !== unknown ? [index] : [],
  );
  for (const insider of [undefined, ...others]) {
    const known = knownBy(insider, search.component);
    const found = isHiddenFrom(search, unknown, minimum, known);
    if (found === 'limit') return found;
    if (found === 'shown') return insider === undefined ? {} : { insider };
  }
  return 'hidden';
}

type Pins = ReadonlyMap<number, readonly [number, number]>;

function isHiddenFrom(
  search: Search,
  unknown: number,
  minimum: number,
  known: Pins,
): 'hidden' | 'shown' | 'limit' {
  const can = (least: number, most: number) =>
    search.can(new Map([...known, [unknown, [least, most]]]));
  const answers: boolean[] = [];
  for (const [least, most] of numbersUpTo(minimum)) {
    const answer = can(least, most);
    if (answer === 'limit') return answer;
    answers.push(answer);
  }
  const [zero, ...small] = answers.slice(0, -1);
  if (!zero && !small.includes(true)) return 'hidden';
  return !small.includes(false) && (zero || answers.at(-1)) ? 'hidden' : 'shown';
}

/** 0, 1 … each for itself, and the minimum with all above it. */
function numbersUpTo(minimum: number): (readonly [number, number])[] {
  const small = Array.from({ length: minimum }, (_, number) => [number, number] as const);
  return [...small, [minimum, Infinity]];
}

/** Answers whether numbers can be as asked, from the solutions found before where one fits. */
class Search {
  readonly component: Component;
  readonly #found: (readonly number[])[] = [];

  constructor(component: Component) {
    this.component = component;
  }

  can(pins: Pins): boolean | 'limit' {
    const fits = (solution: readonly number[]) =>
      [...pins].every(([unknown, [least, most]]) => {
        const number = solution[unknown] ?? 0;
        return number >= least && number <= most;
      });
    if (this.#found.some(fits)) return true;
    const solution = find(this.component, pins);
    if (solution === 'limit') return solution;
    if (solution) this.#found.push(solution);
    return solution !== undefined;
  }
}

/** A number that counts no people is hidden where the largest that it can be is a quarter above the least. */
function amountHidden(component: Component, unknown: number): Finding {
  const [least, most] = [end(component, unknown, 'least'), end(component, unknown, 'most')];
  return most - least >= 0.2 * most && most > least ? 'hidden' : {};
}

/** The least or the most that an unknown can be, by halving; a search that is given up counts as possible. */
function end(component: Component, unknown: number, which: 'least' | 'most'): number {
  const { least = 0, most = 0 } = component.unknowns[unknown] ?? {};
  let [low, high] = [least, most];
  while (low < high) {
    const middle = which === 'least' ? Math.floor((low + high) / 2) : Math.ceil((low + high) / 2);
    const half = which === 'least' ? ([low, middle] as const) : ([middle, high] as const);
    const isPossible = find(component, new Map([[unknown, half]])) !== undefined;
    if (which === 'least') [low, high] = isPossible ? [low, middle] : [middle + 1, high];
    else [low, high] = isPossible ? [middle, high] : [low, middle - 1];
  }
  return low;
}

/** What is left of a component without the statements that a finding does not need. */
function neededFor(component: Component, isStill: (part: Component) => boolean): Component {
  return statementsOf(component).reduce((part, statement) => {
    const without = {
      ...part,
      constraints: part.constraints.filter((one) => one.statement !== statement),
    };
    return isStill(without) ? without : part;
  }, component);
}
