/**
 * Patterns of words that compare numbers. Few, and such that are seldom said of anything else: a warning that is
 * mostly wrong is one that nobody reads.
 */
export const comparing: readonly string[] = [
  '(?:over|under|mere end|mindre end|omkring|næsten|godt|knap) halvdelen',
  String.raw`(?:flere|færre) end(?! én?(?!\p{L}))`,
  'flertallet',
  '(?:dobbelt|tre gange) så (?:mange|meget|stor|store|stort|lang|lange|langt)',
  'fordobl(?:et|ede|es)',
  'halver(?:et|ede|es)',
  'næsten (?:alle|ingen|lige så)',
  'uændre(?:t|de)',
  'færrest',
  'flest',
];
