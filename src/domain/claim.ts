import { formatReference, type CellReference } from './table.ts';

/** One number of an amount: a cell's or one that is written; `minus` where it is taken away. */
export type Term = { cell: CellReference; minus?: true } | { number: number; minus?: true };

/** A number that a claim compares: its terms added, and the portion of them. Without terms: of a whole, 100 %. */
export interface Amount {
  portion?: Portion;
  terms: Term[];
}

/** How far two numbers may be apart: so many percent of the second, or so much in their own unit. */
export type Tolerance = { percent: number } | { by: number };

export const signs = ['<', '≤', '=', '≥', '>', '≈'] as const;
export type Sign = (typeof signs)[number];

export const changesOverTime = ['doubled', 'halved', 'unchanged', 'rose', 'fell'] as const;
export type ChangeOverTime = (typeof changesOverTime)[number];

export const extremes = ['largest', 'smallest'] as const;
export type Extreme = (typeof extremes)[number];

/** One comparison between numbers of the report. */
export type Comparison =
  | { is: 'compared'; left: Amount; sign: Sign; right: Amount; within?: Tolerance }
  | {
      is: 'changed';
      change: ChangeOverTime;
      from: Amount;
      to: Amount;
      within?: Tolerance;
    }
  /** `among` holds cells, or columns whose row is `*`; rows in `except` do not count, such as a total's. */
  | {
      is: 'extreme';
      cell: CellReference;
      extreme: Extreme;
      among: CellReference[];
      except?: string[];
    };

/** What a word that compares claims: every comparison holds. */
export type Claim = Comparison[];

/** How portions are written, and how many parts of how many they are. */
export const portions = {
  half: { written: 'half of', part: [1, 2] },
  third: { written: 'a third of', part: [1, 3] },
  'two-thirds': { written: 'two thirds of', part: [2, 3] },
  quarter: { written: 'a quarter of', part: [1, 4] },
  'three-quarters': { written: 'three quarters of', part: [3, 4] },
  twice: { written: 'twice', part: [2, 1] },
  'three-times': { written: 'three times', part: [3, 1] },
} as const;

export type Portion = keyof typeof portions;
export const portionNames = Object.keys(portions) as [Portion, ...Portion[]];

/** The cells that a claim compares; a column's address has the row `*`. */
export function cellsOfClaim(claim: Claim): CellReference[] {
  return claim.flatMap((one) => {
    if (one.is === 'extreme') return [one.cell, ...one.among];
    return comparedAmounts(one).flatMap(({ terms }) =>
      terms.flatMap((term) => ('cell' in term ? term.cell : [])),
    );
  });
}

/** The two amounts that are held against each other, in the order in which they are written. */
export function comparedAmounts(one: Exclude<Comparison, { is: 'extreme' }>): [Amount, Amount] {
  return one.is === 'compared' ? [one.left, one.right] : [one.from, one.to];
}

/** A claim as editors write it. */
export function formatClaim(claim: Claim): string {
  return claim.map(formatComparison).join(' and ');
}

export function formatComparison(one: Comparison): string {
  switch (one.is) {
    case 'compared':
      return [formatAmount(one.left), one.sign, formatAmount(one.right), ...tolerance(one)].join(
        ' ',
      );
    case 'changed':
      return [
        `${one.change} from ${formatAmount(one.from)} to ${formatAmount(one.to)}`,
        ...tolerance(one),
      ].join(' ');
    case 'extreme': {
      const among = one.among.map(formatReference).join(', ');
      const except = one.except ? ` except ${one.except.join(', ')}` : '';
      return `${formatReference(one.cell)} ${one.extreme} of ${among}${except}`;
    }
  }
}

export function formatAmount({ portion, terms }: Amount): string {
  const sum = terms.map(formatTerm).join(' ');
  if (!portion) return sum;
  const { written } = portions[portion];
  return terms.length === 0 ? written.replace(/ of$/, '') : `${written} ${sum}`;
}

function formatTerm(term: Term, position: number): string {
  const written = 'cell' in term ? formatReference(term.cell) : String(term.number);
  if (position === 0) return written;
  return `${term.minus ? '-' : '+'} ${written}`;
}

function tolerance({ within }: { within?: Tolerance | undefined }): string[] {
  if (!within) return [];
  return ['within', 'percent' in within ? `${within.percent} %` : String(within.by)];
}
