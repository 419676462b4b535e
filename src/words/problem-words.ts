import { maskPersonalData } from '../domain/mask.ts';
import type { Absence } from '../domain/table.ts';

/** What a problem says in one language. */
export interface Said {
  /** What stood there. */
  found: string;
  expected: string;
  /** What to do. */
  advice: string;
}

/** The words of problems by code: the same for each, or made from its values and the name that was suggested. */
export type ProblemWords = Record<string, Said | ((values: never, suggestion?: string) => Said)>;

/** The shape of a dictionary in any language: the same names and the same functions, each text in its own words. */
export type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Result
    ? (...values: Values) => InAnyLanguage<Result>
    : { readonly [Name in keyof Words]: InAnyLanguage<Words[Name]> };

const longest = 60;

/** What stood there, in quotation marks, on one line, shortened, and without person numbers. */
export function quoted(text: string): string {
  const line = maskPersonalData(text).replace(/\s+/g, ' ');
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

/** How many of something: `1 celle`, `2 celler`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Several things of which one is meant: `2021, 2021-12 eller 2021-12-31`. */
export function either(things: readonly string[], or: string): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${or} ${last}`;
}

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
  | {
      kind: 'sum';
      /** The first of those that are added up, and how many they are. */
      parts: readonly number[];
      count: number;
      sum: number;
      total: string;
      stated: number;
    }
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

export type DecimalMark = ',' | '.';
export type Delimiter = ';' | ',' | '\t';

/** A value in YAML that is of another type or form than was asked for. */
export type FoundValue =
  | { is: 'nothing' | 'keys' }
  | { is: 'list'; length: number }
  | { is: 'text'; text: string }
  /** A number or a truth value, which stands without quotation marks. */
  | { is: 'bare'; text: string };

/** How large something must be: a number, the length of a list, or the characters of a text. */
export interface Size {
  bound: 'least' | 'most';
  of: 'number' | 'list' | 'text';
  number: number;
}

/**
 * A value of a published version as messages show it: an id or a number as it is, a text in quotation marks with the
 * state of its goal where it has one, why there is none, or that it is hidden.
 */
export type ShownValue =
  string | { text: string; state?: string | undefined } | { absent: Absence } | { hidden: true };

/** A place that differs, by its address in the change note, and what it said before and says after. */
export interface ChangedPart {
  address: string;
  field?: string | undefined;
  before?: PlainValue | undefined;
  after?: PlainValue | undefined;
}

export type PlainValue = string | number | boolean | { absent: Absence } | { hidden: true };

/** A cell by its name, with its number where that is shown. */
export interface SaidPlace {
  name: string;
  number?: number;
}

/** What a hidden number is worked out from: two sides that are the same, or what is known of a cell. */
export type SaidStatement =
  | { kind: 'sum'; total: SaidPlace; parts: readonly SaidPlace[] }
  | { kind: 'flow'; into: readonly SaidPlace[]; out: readonly SaidPlace[] }
  | { kind: 'share'; percent: SaidPlace; base: SaidPlace; numerator?: SaidPlace }
  | { kind: 'equal' | 'at-most'; one: SaidPlace; other: SaidPlace }
  | { kind: 'verdict'; cells: readonly SaidPlace[]; verdict: string; least?: number; most?: number }
  | { kind: 'claim'; claim: string };

/** The words that a language writes numbers with, separated by spaces, and patterns of what stands between them. */
export interface NumberWords {
  /** Up to twelve. */
  small: string;
  /** Those of them that there can be of a part: two thirds. */
  several: string;
  large: string;
  and: string;
  /** Between the numbers of a share: `four out of five`. */
  outOf: string;
  /** What a whole is divided into: `two thirds`. */
  parts: string;
  /** What an age is counted in. */
  years: string;
}
