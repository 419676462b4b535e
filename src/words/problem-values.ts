/** What a name should have named: an id of some kind, or a key or value in a column. */
export type NamedThing =
  | 'project'
  | 'organisation'
  | 'fact'
  | 'goal'
  | 'category'
  | 'table'
  | 'figure'
  | 'term'
  | 'reference'
  | 'note'
  | 'key'
  | 'row-key'
  | 'column'
  | 'sign'
  | { keyIn: string }
  | { valueIn: string };

/** A name that nothing has: what it should name, and the file in which that is written. */
export interface UnknownName {
  name: string;
  one: NamedThing;
  home: string;
  known: readonly string[];
}

/** A date by what it is the date of. */
export type Moment =
  | 'report'
  | 'change'
  | 'period-start'
  | 'period-end'
  | 'number'
  | 'baseline'
  | 'result'
  | 'project-start'
  | 'due'
  | 'lane-start'
  | 'lane-end';

/** The two sides of a declared check that do not agree. */
export type Sides =
  | { kind: 'sum'; parts: readonly number[]; sum: number; total: string; stated: number }
  | { kind: 'equal' | 'at-most'; cells: readonly { address: string; number: number }[] }
  | {
      kind: 'share';
      numerator: number;
      denominator: number;
      real: number;
      percent: string;
      stated: number;
    };

/** Why a reason is needed. */
export type NeedOfReason =
  | { because: 'result'; symbol: string }
  | { because: 'verdict'; verdict: string }
  | { because: 'revised-target' };
