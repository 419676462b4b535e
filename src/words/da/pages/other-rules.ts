import type { PlaceRule } from '../../../domain/codes.ts';

/** What is said of verdicts by rules that differ from the report's in one part. */
export const otherRules = {
  title: 'Under andre regler',
  lead: 'Målene er også vurderet efter regler, der er ændret på ét punkt. Her er de regler, der ville have ændret en vurdering. Det er ikke rapportens vurderinger.',
  rule: 'Regel',
  changed: 'Så bliver vurderingen',
  unchanged: (rules: string) => `Ændrer ingen vurdering: ${rules}.`,
  receipt: 'Under andre regler',
  none: 'Ingen af de prøvede regler ville have ændret vurderingen.',
  tolerance: {
    target: (limit: string) => `Delvist opfyldt højst ${limit} fra måltallet`,
    'distance-from-baseline': (limit: string) =>
      `Delvist opfyldt, når højst ${limit} af vejen mangler`,
  },
  noTolerance: 'Måltallet skal nås helt',
  boundary: {
    inclusive: 'Præcis på grænsen for delvist opfyldt er med',
    exclusive: 'Præcis på grænsen for delvist opfyldt er ikke med',
  },
  revisedTargets: {
    latest: 'Det seneste måltal gælder',
    original: 'Det oprindelige måltal gælder',
  },
  acrossPlaces: {
    every: 'Flere steder: ikke opfyldt, når det ikke er opfyldt nogen steder',
    'every-graded': 'Flere steder: kun ikke opfyldt, når alle steder er vurderet sådan',
    sum: 'Flere steder: resultater og måltal lægges sammen',
    worst: 'Flere steder: den dårligste vurdering gælder',
  } satisfies Record<PlaceRule, string>,
  periods: {
    last: 'Flere frister: den seneste gælder',
    every: 'Flere frister: de tæller alle',
  },
  see: 'Se vurderingerne under andre regler',
  choose: 'Prøv en anden regel',
  own: 'Rapportens egen regel',
  under: 'Under denne regel: ',
  notTheReports: 'Det er ikke rapportens vurderinger.',
  back: 'Vis rapportens vurderinger',
  shown: 'Rapportens vurderinger vises igen.',
  inReport: 'I rapporten: ',
};
