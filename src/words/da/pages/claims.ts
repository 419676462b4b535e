import type { ChangeOverTime, Extreme, Portion } from '../../../domain/claim.ts';

/** The arithmetic that words which compare rest on. */
export const claims = {
  restsOn: 'Bygger på',
  and: 'og',
  portions: {
    half: 'halvdelen',
    third: 'en tredjedel',
    'two-thirds': 'to tredjedele',
    quarter: 'en fjerdedel',
    'three-quarters': 'tre fjerdedele',
    twice: 'to gange',
    'three-times': 'tre gange',
  } satisfies Record<Portion, string>,
  of: 'af',
  changes: {
    doubled: 'fordoblet',
    halved: 'halveret',
    unchanged: 'uændret',
    rose: 'steget',
    fell: 'faldet',
  } satisfies Record<ChangeOverTime, string>,
  extremes: { largest: 'er det største tal', smallest: 'er det mindste tal' } satisfies Record<
    Extreme,
    string
  >,
  next: 'det nærmeste er',
  within: {
    percent: (percent: string) => `højst ${percent} pct. fra`,
    by: (number: string) => `højst ${number} fra`,
  },
};
