/** A whole number that is not known: it lies between two others, themselves included. */
export interface Unknown {
  least: number;
  most: number;
}

/** What some unknown numbers, each times a factor, add up to: between two numbers, themselves included. */
export interface Constraint {
  terms: readonly { unknown: number; factor: number }[];
  least: number;
  most: number;
  /**
   * The three terms are a part, its whole and the percentage that it is of it, rounded to so many steps a percent:
   * nothing is added up, and factors and ends are not looked at.
   */
  stepsOfPercent?: number;
}

/** Unknown whole numbers and what is known of them together. */
export interface Puzzle {
  unknowns: readonly Unknown[];
  constraints: readonly Constraint[];
}

/** A number for each unknown; undefined where there are none, and 'limit' where the search was given up. */
export type Solution = readonly number[] | undefined | 'limit';

/** How many times a search may choose before it is given up: a number, not a time, so that all machines agree. */
const mostChoices = 4000;
/** How many times a search may look at a constraint. */
const mostSteps = 400_000;

/**
 * Finds whole numbers that fit all that is known, exactly: bounds are narrowed by each constraint until none changes
 * any, and then the unknown with the fewest numbers left is tried half by half.
 */
export function solve(puzzle: Puzzle): Solution {
  const search = new Search(puzzle.constraints, puzzle.unknowns.length);
  const all = puzzle.constraints.map((_, index) => index);
  const stack: Bounds[] = [
    {
      low: puzzle.unknowns.map(({ least }) => least),
      high: puzzle.unknowns.map(({ most }) => most),
    },
  ];
  if (!search.narrow(stack[0], all)) return undefined;
  for (let choices = 0; choices <= mostChoices; choices += 1) {
    const bounds = stack.pop();
    if (search.isOver) return 'limit';
    if (!bounds) return undefined;
    const next = narrowest(bounds);
    if (next === undefined) return bounds.low;
    stack.push(...halves(bounds, next).filter((half) => search.narrow(half, search.using[next])));
  }
  return 'limit';
}

interface Bounds {
  low: number[];
  high: number[];
}

/** Bounds with an unknown in the upper and in the lower half of what is left of it. */
function halves({ low, high }: Bounds, unknown: number): Bounds[] {
  const middle = Math.floor(((low[unknown] ?? 0) + (high[unknown] ?? 0)) / 2);
  return [
    { low: low.with(unknown, middle + 1), high: [...high] },
    { low: [...low], high: high.with(unknown, middle) },
  ];
}

/** The unknown with the fewest numbers left, of those with more than one. */
function narrowest({ low, high }: Bounds): number | undefined {
  let found: number | undefined;
  let fewest = Infinity;
  low.forEach((least, unknown) => {
    const width = (high[unknown] ?? least) - least;
    if (width > 0 && width < fewest) [found, fewest] = [unknown, width];
  });
  return found;
}

/** What is known of some unknowns, and how often a search has used it. */
class Search {
  /** Of each unknown the constraints that it is in. */
  readonly using: readonly number[][];
  readonly #constraints: readonly Constraint[];
  #steps = 0;

  constructor(constraints: readonly Constraint[], count: number) {
    this.#constraints = constraints;
    const using: number[][] = Array.from({ length: count }, () => []);
    constraints.forEach(({ terms }, index) => {
      for (const { unknown } of terms) using[unknown]?.push(index);
    });
    this.using = using;
  }

  get isOver(): boolean {
    return this.#steps > mostSteps;
  }

  /** Narrows bounds until no constraint changes any; false where nothing is left. */
  narrow(bounds: Bounds | undefined, changed: readonly number[] | undefined): boolean {
    const queue = new Set(changed);
    for (const index of queue) {
      queue.delete(index);
      this.#steps += 1;
      if (this.isOver) return true;
      const constraint = this.#constraints[index];
      const touched = constraint && bounds ? narrowBy(constraint, bounds) : [];
      if (!touched) return false;
      for (const unknown of touched)
        for (const other of this.using[unknown] ?? []) queue.add(other);
    }
    return true;
  }
}

/** Narrows bounds by one constraint: the unknowns that it changed, or undefined where nothing is left. */
function narrowBy(constraint: Constraint, bounds: Bounds): number[] | undefined {
  const { stepsOfPercent } = constraint;
  return stepsOfPercent === undefined
    ? narrowSum(constraint, bounds)
    : narrowShare(constraint, stepsOfPercent, bounds);
}

function narrowSum({ terms, least, most }: Constraint, bounds: Bounds): number[] | undefined {
  const { low, high } = bounds;
  let [lowest, highest] = [0, 0];
  for (const { unknown, factor } of terms) {
    const [least, most] = ends(factor, low[unknown] ?? 0, high[unknown] ?? 0);
    lowest += least;
    highest += most;
  }
  if (lowest > most || highest < least) return undefined;
  const touched: number[] = [];
  for (const { unknown, factor } of terms) {
    const [from = 0, to = 0] = [low[unknown], high[unknown]];
    const own = ends(factor, from, to);
    const [a, b] = ends(1 / factor, least - (highest - own[1]), most - (lowest - own[0]));
    if (!put(bounds, unknown, a, b, touched)) return undefined;
  }
  return touched;
}

/**
 * A part n of a whole b is p steps of a percent, so many of which are one: (2p - 1) b ≤ 200 steps n ≤ (2p + 1) b, as
 * |100 n / b - p / steps| is at most half a step. Each of the three is held between what the ends of the others leave.
 */
function narrowShare(
  { terms: [part, whole, percent] }: Constraint,
  steps: number,
  bounds: Bounds,
): number[] | undefined {
  const [n, b, p] = [part?.unknown ?? 0, whole?.unknown ?? 0, percent?.unknown ?? 0];
  const { low, high } = bounds;
  const scale = 200 * steps;
  const touched: number[] = [];
  const ends = (unknown: number) => [low[unknown] ?? 0, high[unknown] ?? 0] as const;
  const [[pLow, pHigh], [bLow, bHigh]] = [ends(p), ends(b)];
  const least = (2 * pLow - 1) * (pLow > 0 ? bLow : bHigh);
  if (!put(bounds, n, least / scale, ((2 * pHigh + 1) * bHigh) / scale, touched)) return undefined;
  const [nLow, nHigh] = ends(n);
  const largest = pLow > 0 ? (scale * nHigh) / (2 * pLow - 1) : Infinity;
  if (!put(bounds, b, (scale * nLow) / (2 * pHigh + 1), largest, touched)) return undefined;
  const [from, to] = ends(b);
  const lowest = to > 0 ? ((scale * nLow) / to - 1) / 2 : 0;
  const highest = from > 0 ? ((scale * nHigh) / from + 1) / 2 : Infinity;
  return put(bounds, p, lowest, highest, touched) ? touched : undefined;
}

/** Holds an unknown between two numbers as well; false where nothing is left. */
function put(
  { low, high }: Bounds,
  unknown: number,
  least: number,
  most: number,
  touched: number[],
): boolean {
  const [from = 0, to = 0] = [low[unknown], high[unknown]];
  const [smallest, largest] = [Math.ceil(least - 1e-9), Math.floor(most + 1e-9)];
  if (smallest > from || largest < to) {
    low[unknown] = Math.max(from, smallest);
    high[unknown] = Math.min(to, largest);
    touched.push(unknown);
  }
  return (low[unknown] ?? 0) <= (high[unknown] ?? 0);
}

function ends(factor: number, least: number, most: number): [number, number] {
  return factor < 0 ? [factor * most, factor * least] : [factor * least, factor * most];
}
