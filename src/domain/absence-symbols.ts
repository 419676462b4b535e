import type { Absence } from './table.ts';

/** What a symbol in the place of a number says: why there is none, or that it is zero. */
export type SymbolMeaning = Absence | 'zero';

const below = ['<3', '<4', '<5', '<6', '<10'] as const;
const hidden = Object.fromEntries(below.map((symbol) => [symbol, 'suppressed'] as const));

/**
 * What statistics offices write where there is no number. `dst` is Statistics Denmark's list of signs: a dash is
 * nothing, a point cannot occur, two points are too uncertain or confidential, and three are not there yet. `gss` is
 * the shorthand of the British Government Statistical Service, with brackets and without, and the older signs beside
 * it; `k` and `low` are above zero and round to it, which leaves the number unknown. `eurostat` is the list of
 * Eurostat's database.
 */
const sets = {
  dst: {
    ...hidden,
    '-': 'zero',
    '–': 'zero',
    '.': 'not-applicable',
    '..': 'unknown',
    '...': 'not-yet-due',
    '…': 'not-yet-due',
  },
  gss: {
    ...hidden,
    ...Object.fromEntries(bracketed({ c: 'suppressed', z: 'not-applicable' })),
    ...Object.fromEntries(bracketed({ x: 'unknown', low: 'unknown', k: 'unknown' })),
    ...Object.fromEntries(bracketed({ u: 'unknown', w: 'unknown' })),
    ':': 'unknown',
    '..': 'unknown',
    '.': 'not-applicable',
    '-': 'zero',
    '–': 'zero',
  },
  eurostat: {
    ...hidden,
    ':': 'unknown',
    ': u': 'unknown',
    ':u': 'unknown',
    ': n': 'unknown',
    ':n': 'unknown',
    ': c': 'suppressed',
    ':c': 'suppressed',
    ': z': 'not-applicable',
    ':z': 'not-applicable',
  },
} satisfies Record<string, Record<string, SymbolMeaning>>;

function bracketed(plain: Record<string, Absence>): [string, Absence][] {
  return Object.entries(plain).flatMap(([symbol, meaning]): [string, Absence][] => [
    [symbol, meaning],
    [`[${symbol}]`, meaning],
  ]);
}

export const symbolSets = ['dst', 'gss', 'eurostat'] as const satisfies (keyof typeof sets)[];

type SymbolSet = (typeof symbolSets)[number];

/** A symbol of the editor's own, and why there is no value where it stands. */
export interface OwnSymbol {
  value: string;
  label: Absence;
}

/** What stands for a missing value, as a descriptor says it: a set, or a list of sets and of symbols. */
export type MissingValues = SymbolSet | readonly (SymbolSet | OwnSymbol)[];

/** Each symbol with its meaning. The editor's own symbols count for more than those of a set. */
export function symbolMeanings(declared: MissingValues = []): ReadonlyMap<string, SymbolMeaning> {
  const entries = typeof declared === 'string' ? [declared] : declared;
  const named = entries.filter((entry) => typeof entry === 'string');
  return new Map<string, SymbolMeaning>([
    ...named.flatMap((set) => Object.entries(sets[set] as Record<string, SymbolMeaning>)),
    ...ownSymbols(declared).map(({ value, label }): [string, SymbolMeaning] => [value, label]),
  ]);
}

/** The symbols that the editor wrote, without those of sets. */
export function ownSymbols(declared: MissingValues = []): OwnSymbol[] {
  return typeof declared === 'string'
    ? []
    : declared.filter((entry): entry is OwnSymbol => typeof entry !== 'string');
}
