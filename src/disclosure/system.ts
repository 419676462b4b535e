import { formatReference } from '../domain/table.ts';
import { farthest, quantityAt, type Quantity } from './quantity.ts';
import type { Constraint, Puzzle, Unknown } from './solve.ts';
import type { Between, Place, Published, Statement } from './statement.ts';

/** All that is published as whole numbers that fit together, with the statement behind each constraint. */
export interface System extends Puzzle {
  unknowns: readonly Quantity[];
  constraints: readonly (Constraint & { statement: Statement })[];
}

/** The system of some statements about numbers. Where a place holds no number, what is said of it says nothing. */
export function systemOf(versions: readonly Published[], statements: readonly Statement[]): System {
  const maker = new SystemMaker(versions);
  for (const statement of statements) maker.add(statement);
  return { unknowns: maker.unknowns, constraints: maker.constraints };
}

/** The name of a place in messages and as a key. */
export function placeName(place: Place): string {
  return place.version === ''
    ? formatReference(place)
    : `${formatReference(place)} (${place.version})`;
}

interface Term {
  unknown: number;
  factor: number;
}

class SystemMaker {
  readonly unknowns: Quantity[] = [];
  readonly constraints: (Constraint & { statement: Statement })[] = [];
  readonly #versions: ReadonlyMap<string, Published>;
  readonly #known = new Map<string, number | undefined>();
  readonly #most: number;

  constructor(versions: readonly Published[]) {
    this.#versions = new Map(versions.map((one) => [one.version, one]));
    this.#most = farthest(versions);
  }

  add(statement: Statement): void {
    switch (statement.kind) {
      case 'sum':
        this.#sum(statement, [statement.total], statement.parts);
        return;
      case 'flow':
        this.#sum(statement, statement.into, statement.out);
        return;
      case 'equal':
        this.#sum(statement, [statement.one], [statement.other]);
        return;
      case 'at-most':
        this.#linear(statement, [statement.larger], [statement.smaller], 0, Infinity);
        return;
      case 'verdict':
        this.#between(statement, {
          terms: statement.cells.map((place) => ({ place, factor: 1 })),
          least: statement.least ?? -Infinity,
          most: statement.most ?? Infinity,
        });
        return;
      case 'claim':
        for (const bounds of statement.bounds) this.#between(statement, bounds);
        return;
      case 'share':
        this.#share(statement);
    }
  }

  /** The index of a place's quantity; undefined where it holds no number. */
  #unknown(place: Place): number | undefined {
    const name = placeName(place);
    if (!this.#known.has(name)) {
      const version = this.#versions.get(place.version);
      const quantity = version && quantityAt(place, version, this.#most);
      this.#known.set(name, quantity && this.unknowns.push(quantity) - 1);
    }
    return this.#known.get(name);
  }

  /** Some numbers add up to what others do; rounded ones may miss it by half a step each. */
  #sum(statement: Statement, left: readonly Place[], right: readonly Place[]): void {
    const all = [...left, ...right].map((place) => this.#unknown(place));
    const rounded = all.filter((index) => index !== undefined && !this.#isExact(index)).length;
    const slack = rounded > 2 ? rounded / 2 : rounded > 0 ? 0.5 : 0;
    this.#linear(statement, left, right, -slack, slack);
  }

  #isExact(index: number): boolean {
    const quantity = this.unknowns[index];
    return (
      quantity !== undefined &&
      (quantity.isOfPeople || quantity.decimals === 0) &&
      !this.#isPercent(quantity)
    );
  }

  #isPercent({ place }: Quantity): boolean {
    const found = this.#versions.get(place.version)?.tables.find(place);
    return found?.unit === 'percent';
  }

  /** Left less right is between two numbers, in steps of the finest of them. */
  #linear(
    statement: Statement,
    left: readonly Place[],
    right: readonly Place[],
    least: number,
    most: number,
  ): void {
    const signed = [
      ...left.map((place) => ({ place, sign: 1 })),
      ...right.map((place) => ({ place, sign: -1 })),
    ];
    const found = signed.flatMap(({ place, sign }) => {
      const unknown = this.#unknown(place);
      return unknown === undefined ? [] : [{ unknown, sign }];
    });
    if (found.length < signed.length) return;
    const finest = Math.max(...found.map(({ unknown }) => this.unknowns[unknown]?.decimals ?? 0));
    const terms = found.map(({ unknown, sign }) => ({
      unknown,
      factor: sign * 10 ** (finest - (this.unknowns[unknown]?.decimals ?? 0)),
    }));
    this.#keep(statement, terms, least, most);
  }

  /** Some numbers, each times a factor, come to something between two others, in the unit that they are written in. */
  #between(statement: Statement, { terms, least, most, isStrict = false }: Between): void {
    const found = terms.flatMap(({ place, factor }) => {
      const unknown = this.#unknown(place);
      return unknown === undefined ? [] : [{ unknown, factor }];
    });
    if (found.length < terms.length) return;
    const decimals = ({ unknown }: Term) => this.unknowns[unknown]?.decimals ?? 0;
    // Portions are twelfths at the finest, and what they are taken of has so many decimals.
    const scale = 1200 * 10 ** Math.max(0, ...found.map(decimals));
    const scaled = found
      .filter(({ factor }) => factor !== 0)
      .map((term) => ({
        ...term,
        factor: Math.round((term.factor * scale) / 10 ** decimals(term)),
      }));
    this.#keep(statement, scaled, least * scale + (isStrict ? 1e-6 * scale : 0), most * scale);
  }

  /**
   * A share p, written with d decimals, of a base b is a whole number n with |100 n / b - p| at most half a last
   * decimal. Where b or p is known that is a sum, which hangs together with nothing else that the known one is in.
   */
  #share(statement: Extract<Statement, { kind: 'share' }>): void {
    const [percent, base] = [this.#unknown(statement.percent), this.#unknown(statement.base)];
    const stated = statement.numerator ? this.#unknown(statement.numerator) : undefined;
    if (percent === undefined || base === undefined) return;
    const [share, whole] = [this.unknowns[percent], this.unknowns[base]];
    if (!share || !whole || whole.decimals > 0) return;
    const numerator = stated ?? this.#latent(statement, whole);
    // A percentage of a shown base is as well hidden as the number of people behind it.
    if (isFixed(whole) && this.unknowns[numerator]?.isHidden) share.isHidden = false;
    this.#keep(
      statement,
      [
        { unknown: base, factor: 1 },
        { unknown: numerator, factor: -1 },
      ],
      0,
      Infinity,
    );
    const steps = 200 * 10 ** share.decimals;
    if (!isFixed(share) && isFixed(whole)) {
      const size = whole.least;
      const terms = [
        { unknown: numerator, factor: steps },
        { unknown: percent, factor: -2 * size },
      ];
      this.#keep(statement, terms, -size, size);
    } else if (isFixed(share)) {
      const twice = 2 * share.least;
      const terms = (other: number) => [
        { unknown: numerator, factor: steps },
        { unknown: base, factor: -other },
      ];
      this.#keep(statement, terms(twice - 1), 0, Infinity);
      this.#keep(statement, terms(twice + 1), -Infinity, 0);
      this.#keep(statement, [{ unknown: base, factor: 1 }], 1, Infinity);
    } else {
      const terms = [numerator, base, percent].map((unknown) => ({ unknown, factor: 1 }));
      const stepsOfPercent = 10 ** share.decimals;
      this.constraints.push({ statement, terms, least: 0, most: 0, stepsOfPercent });
    }
  }

  /** The number of people behind a share that no cell holds. */
  #latent({ percent, base }: { percent: Place; base: Place }, whole: Quantity): number {
    const name = `${placeName(percent)} of ${placeName(base)}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const share = this.unknowns[this.#unknown(percent) ?? -1];
    const people = whole.isOfPeople && Boolean(share?.isHidden);
    const made = this.unknowns.push({
      ...{ place: percent, isHidden: people, isOfPeople: people, decimals: 0 },
      ...{ least: 0, most: whole.most },
    });
    this.#known.set(name, made - 1);
    return made - 1;
  }

  #keep(statement: Statement, terms: readonly Term[], least: number, most: number): void {
    this.constraints.push({ statement, terms, least, most });
  }
}

function isFixed({ least, most }: Unknown): boolean {
  return least === most;
}
