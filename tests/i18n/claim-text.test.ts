import { expect, test } from 'vitest';
import { parseClaim } from '../../src/domain/parse-claim.ts';
import { claimTemplate } from '../../src/i18n/claim-text.ts';
import { plainText } from '../../src/i18n/bound-text.ts';
import { fixtureReport } from '../downloads/fixture-report.ts';

/** Of the small project: 18, 42, 12 and 8 of 80 young, 75 % who completed, 24 companies. */
const report = fixtureReport();

function said(text: string, locale: 'da' | 'en'): string {
  const read = parseClaim(text);
  if (!('claim' in read)) throw new Error(text);
  const page = { report, locale, organisation: (id: string) => id };
  return plainText(claimTemplate(read.claim, page), report, locale).replaceAll('\u00A0', ' ');
}

const job = 'status/job/antal';
const school = 'status/uddannelse/antal';

const texts: [claim: string, da: string, en: string][] = [
  [
    'facts/startede > facts/virksomheder',
    '80 (Unge, der begyndte) > 24 (Virksomheder med praktikpladser)',
    '80 (Unge, der begyndte) > 24 (Virksomheder med praktikpladser)',
  ],
  [
    `${school} ≥ half of status/i-alt/antal`,
    '42 (Under uddannelse) ≥ halvdelen af 80 (I alt) = 40',
    '42 (Under uddannelse) ≥ half of 80 (I alt) = 40',
  ],
  [
    'facts/gennemfoert > three quarters and 3 = 3',
    '75 pct. (Unge, der gennemførte) > tre fjerdedele = 75 og 3 = 3',
    '75 per cent (Unge, der gennemførte) > three quarters = 75 and 3 = 3',
  ],
  [
    `${job} + status/andet/antal - 1 ≈ twice 15 within 2,5 %`,
    '18 (I job) + 12 (Andet) − 1 = 29 ≈ to gange 15 = 30 (højst 2,5 pct. fra)',
    '18 (I job) + 12 (Andet) − 1 = 29 ≈ twice 15 = 30 (at most 2.5 per cent off)',
  ],
  [
    `doubled from ${job} to ${school} within 6`,
    '18 (I job) → 42 (Under uddannelse): fordoblet (højst 6 fra)',
    '18 (I job) → 42 (Under uddannelse): doubled (at most 6 off)',
  ],
  [
    `${school} largest of status/*/antal except i-alt`,
    '42 (Under uddannelse) er det største tal; det nærmeste er 18 (I job)',
    '42 (Under uddannelse) is the largest number; the nearest is 18 (I job)',
  ],
  [
    'facts/gennemfoert/numerator < facts/gennemfoert/denominator',
    '60 (Tæller) < 80 (Nævner)',
    '60 (Tæller) < 80 (Nævner)',
  ],
];

test.each(texts)('%s', (claim, da, en) => {
  expect(said(claim, 'da')).toBe(da);
  expect(said(claim, 'en')).toBe(en);
});
