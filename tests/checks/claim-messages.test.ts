import { expect, test } from 'vitest';
import { allRules } from '../../src/checks/all-rules.ts';
import type { Language } from '../../src/domain/language.ts';
import { said } from '../../src/words/said.ts';
import { problemsOf, projectWith, type Overlay } from './project.ts';
import { csv, figures, narrative, partsFigure } from './rules/overlays.ts';

const rules = allRules.filter(({ code }) => /^(?:claim-|same-number|unclaimed-)/.test(code));

/** Every message about claims and numbers that are the same, as an editor reads it. */
function messages(overlay: Overlay, language: Language): string {
  return problemsOf(projectWith(overlay), rules)
    .filter(({ severity }) => severity !== 'notice')
    .map((problem) => {
      const { found, expected, advice } = said(problem, language);
      const { line, column } = problem.position;
      return `${line}:${column} ${problem.code}\n  ${found}\n  ${expected}\n  ${advice}\n`;
    })
    .join('\n');
}

const claims = [
  'facts/startede < facts/virksomheder',
  'facts/virksomheder ≥ half of facts/startede',
  'facts/startede - 10 ≈ 60 within 10 %',
  'doubled from status/job/antal to status/uddannelse/antal',
  'status/job/antal largest of status/*/antal except i-alt',
  'facts/gennemfoert = results/fravaer-alle/value',
  'halved from 0 to facts/startede',
  'halved from facts/startede - facts/startede to facts/startede',
  'facts/startede > facts/timer',
  'facts/cirka > 79,8',
  'facts/cirka < 60',
  'facts/startede er facts/timer',
  'facts/startede >',
  'facts/startede ≈ facts/virksomheder',
];

const overlays: Overlay = {
  ...narrative(
    [
      ...claims.map((holds) => `Det er <Claim holds="${holds}">flere</Claim>.`),
      'Det er mere end halvdelen.',
    ].join('\n\n'),
  ),
  ...figures(partsFigure({ headline: 'Færrest i job' })),
  ...csv(
    'facts',
    'id;label;value;unit;numerator;denominator;base;date;source;note;qualifier',
    'startede;Unge;80;persons;;;;;K;;',
    'virksomheder;Virksomheder;24;companies;;;;;K;;',
    'timer;Timer;7,5;hours-per-week;;;;;K;;',
    'cirka;Omkring;80;persons;;;;;K;;about',
    'gennemfoert;Gennemførte;75;percent;;;;;K;;',
    'job;I job;19;persons;;;;;K;;',
    'ring;Ring;{facts/ring};persons;;;;;K;;',
    'enhed;Enhed;{status/job/antal};companies;;;;;;;',
  ),
};

test.each(['da', 'en'] as const)('what editors read in %s', async (language) => {
  await expect(messages(overlays, language)).toMatchFileSnapshot(
    `reviewed/claim-messages.${language}.txt`,
  );
});
