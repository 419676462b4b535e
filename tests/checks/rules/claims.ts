import { figures, narrative, partsFigure, type RuleExamples } from './overlays.ts';

/** In the small project 80 began, 24 companies took part, and 18, 42, 12 and 8 of 80 were in each status. */
const claim = (holds: string) => narrative(`Det var <Claim holds="${holds}">flere</Claim>.`);
const finding = (holds: string) =>
  narrative(`<Finding id="a" title="Flest i uddannelse" holds="${holds}">\n\nTekst.\n\n</Finding>`);
const figure = (holds: string) => figures(partsFigure({ holds }));

const education = 'status/uddannelse/antal';

export const claimsExamples: Record<string, RuleExamples> = {
  'claim-fails': {
    good: [
      claim('facts/startede > facts/virksomheder'),
      claim(`${education} > half of status/i-alt/antal and facts/gennemfoert > half`),
      finding(`${education} largest of status/*/antal except i-alt`),
      figure(`${education} ≥ three times status/andet/antal`),
      // What cannot be decided, and what leads nowhere, is told by other rules.
      claim('results/fravaer-alle/value > 3'),
      claim('facts/starteded > 3'),
    ],
    bad: [
      claim('facts/startede < facts/virksomheder'),
      claim('facts/startede > 3 and facts/startede > twice facts/startede'),
      finding(`${education} largest of status/*/antal`),
      figure(`doubled from status/job/antal to ${education}`),
    ],
  },
  'claim-undecided': {
    good: [claim('facts/startede < facts/virksomheder'), claim('facts/starteded > 3')],
    bad: [
      claim('results/fravaer-alle/value > 3'),
      figure('facts/gennemfoert > results/fravaer-alle/value'),
      claim('doubled from facts/startede - facts/startede to facts/startede'),
    ],
  },
  'claim-units': {
    good: [claim('facts/startede > facts/virksomheder'), claim('facts/gennemfoert > half')],
    bad: [
      claim('facts/startede > facts/timer'),
      claim('facts/startede > half'),
      claim('facts/startede + facts/virksomheder > 3'),
    ],
  },
  'unclaimed-comparison': {
    good: [
      claim('facts/startede > facts/virksomheder'),
      narrative('Der var <Claim holds="facts/startede > 3">flere end</Claim> før.'),
      narrative('<Voice role="Leder">\n\nDe unge blev flere end før.\n\n</Voice>'),
      narrative('Mindst én deltog, og flere end én blev.'),
      finding(`${education} > 3`),
      figures(partsFigure({ headline: 'Flest i uddannelse', holds: `${education} > 3` })),
    ],
    bad: [
      narrative('Der var flere end før, og næsten alle kom.'),
      narrative('Antallet er *fordoblet*.'),
      narrative('<Finding id="a" title="Mere end halvdelen blev">\n\nTekst.\n\n</Finding>'),
      figures(partsFigure({ headline: 'Færrest i job' })),
    ],
  },
};
