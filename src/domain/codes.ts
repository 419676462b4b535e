import { qualifiers, units } from './unit.ts';

export const directions = ['at-least', 'at-most', 'exactly', 'within', 'judged'] as const;

/** Which way is good. `judged`: a qualitative goal whose verdict the evaluator gives, with a reason. */
export type Direction = (typeof directions)[number];

export const verdicts = [
  'met',
  'partly-met',
  'not-met',
  'under-way',
  'not-assessable',
  'not-applicable',
] as const;

export type Verdict = (typeof verdicts)[number];

export const populations = ['all', 'sample'] as const;

/** Whether a share is of everybody that it speaks of, or of some of them. */
export type Population = (typeof populations)[number];

export const levels = ['activity', 'output', 'outcome', 'impact'] as const;

/** What kind of goal it is, from what a project does to what it leads to. Source: OECD DAC's results chain. */
export type Level = (typeof levels)[number];

export const evidences = ['none', 'before-after', 'comparison', 'randomised'] as const;

/** What an evaluation can say of the cause of what it measured. */
export type Evidence = (typeof evidences)[number];

export const placeRules = ['every', 'every-graded', 'sum', 'worst'] as const;

/** How verdicts by place and group make the goal's: their truth tables are in `across-places.ts`. */
export type PlaceRule = (typeof placeRules)[number];

export const bases = ['value', 'baseline', 'baseline-percent'] as const;

/** What the bounds of a target are: values, or changes from the baseline in the goal's unit or in per cent of it. */
export type Basis = (typeof bases)[number];

export const accumulations = ['sum', 'latest'] as const;

/** Whether results are counts of their periods, to be added, or each the whole so far. */
export type Accumulation = (typeof accumulations)[number];

/** The closed lists of codes that columns of the standard tables hold. Their words are in `i18n`. */
export const codeLists = {
  unit: units,
  direction: directions,
  verdict: verdicts,
  qualifier: qualifiers,
  population: populations,
  level: levels,
  evidence: evidences,
  basis: bases,
  accumulation: accumulations,
} as const;

export type CodeList = keyof typeof codeLists;

export const codeListNames = [
  'unit',
  'direction',
  'verdict',
  'qualifier',
  'population',
  'level',
  'evidence',
  'basis',
  'accumulation',
] as const satisfies readonly CodeList[];

export type Code<List extends CodeList> = (typeof codeLists)[List][number];
