import type { Absence } from '../../../domain/table.ts';
import type { ExpectedInClaim } from '../../../domain/parse-claim.ts';
import type { Qualifier } from '../../../domain/unit.ts';
import { type ProblemWords, quoted } from '../../problem-words.ts';
import { written as inDanish } from '../written.ts';

/** Words that compare, and the numbers that they rest on. */
export const claims = {
  'claim-form': ({ found, expected }: { found: string; expected: ExpectedInClaim }) => ({
    found: found === '' ? 'Intet mere i holds' : `${quoted(found)} i holds`,
    expected: parts[expected],
    advice:
      'Ret sammenligningen, fx facts/nu > facts/foer. Alle former står i CONTRIBUTING.md under »Ord, der sammenligner«.',
  }),
  'claim-fails': ({ claim, left, right }: FailedClaim) => ({
    found: `${said(left)}, ${said(right)}`,
    expected: `At det passer: ${claim}`,
    advice: 'Ret ordet i teksten eller det tal, der er forkert.',
  }),
  'claim-undecided': ({ claim, address, why, range }: UndecidedClaim) => ({
    found: `${address}, som ${doubts[why]}${range ? ` (${range.map(inDanish).join('–')})` : ''}`,
    expected: `Tal, der kan afgøre ${claim}`,
    advice:
      why === 'suppressed'
        ? 'Sammenlign med tal, der ikke er skjult, eller skriv teksten uden at sammenligne: Ordene ville røbe noget om det skjulte tal.'
        : 'Sammenlign med andre tal, eller skriv teksten uden ordet.',
  }),
  'claim-units': ({ claim, units }: { claim: string; units: readonly string[] }) => ({
    found: `Enhederne ${units.join(', ')}`,
    expected: `Tal med samme enhed i ${claim}`,
    advice: 'Ret adresserne eller enhederne i tabellerne.',
  }),
  'unclaimed-comparison': ({ word, around }: { word: string; around: string }) => ({
    found: `${quoted(word)} i ${quoted(around)}`,
    expected: 'Et ord, der sammenligner, med de tal, som det bygger på',
    advice:
      'Skriv <Claim holds="…"> om ordet, eller holds ved konklusionens eller figurens overskrift. Er der ingen tal at sammenligne, så skriv, hvem der siger det.',
  }),
} satisfies ProblemWords;

/** One side of a comparison: as it is written, and the number that it is, which may be a bound alone. */
interface Side {
  written: string;
  number: number;
  bound?: 'at-least' | 'at-most';
  /** The upper end, where the number is a range. */
  to?: number;
}

interface FailedClaim {
  claim: string;
  left: Side;
  right: Side;
}

interface UndecidedClaim {
  claim: string;
  address: string;
  why: Absence | Qualifier | 'range' | 'not-a-number' | 'not-positive';
  /** The interval that the number is known as. */
  range?: readonly [number, number];
}

const bounds = { 'at-least': ' er mindst ', 'at-most': ' er højst ' };

function said({ written, number, bound, to }: Side): string {
  if (written === String(number)) return inDanish(number);
  return `${written}${bound ? bounds[bound] : ' = '}${inDanish(number)}${to === undefined ? '' : `–${inDanish(to)}`}`;
}

const parts: Record<ExpectedInClaim, string> = {
  amount: 'En celles adresse, fx facts/startede, eller et tal',
  sign: 'Et tegn: <, ≤, =, ≥, > eller ≈; eller largest of, smallest of',
  cell: 'Én celles adresse før largest of og smallest of',
  column: 'En kolonnes adresse, fx status/*/antal, eller en celles',
  row: 'En rækkes nøgle',
  from: 'from',
  to: 'to',
  of: 'of',
  within: 'within og en afvigelse, fx within 5 %',
  margin: 'Et tal, fx 5',
  end: 'and og en sammenligning til, eller intet mere',
};

const doubts: Record<UndecidedClaim['why'], string> = {
  missing: 'mangler',
  unknown: 'ikke er oplyst',
  'not-applicable': 'ikke er relevant',
  'not-yet-due': 'ikke foreligger endnu',
  suppressed: 'er skjult',
  about: 'kun er kendt omtrentligt',
  range: 'kun er kendt som et spænd',
  'at-least': 'kun er kendt som »mindst«',
  'at-most': 'kun er kendt som »højst«',
  'not-a-number': 'ikke er et tal',
  'not-positive': 'ikke er over nul, så intet kan være fordoblet eller halveret',
};
