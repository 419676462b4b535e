import type { ProblemWords } from '../../problem-words.ts';
import { written } from '../written.ts';

export const numbers = {
  'base-too-small': ({ base, numerator }: { base: number; numerator: number }) => ({
    found: `base ${written(base)}`,
    expected: `Mindst tælleren, ${written(numerator)}`,
    advice: 'Skriv, hvor mange personer eller sager tallet bygger på.',
  }),
  'half-share': ({ there, missing }: { there: string; missing: string }) => ({
    found: `${there} uden ${missing}`,
    expected: 'Begge eller ingen af dem',
    advice: `Skriv også ${missing}, eller slet ${there}. Er det antallet, som tallet bygger på, hører det til i base.`,
  }),
  'numerator-over-denominator': ({ numerator, denominator }: Share) => ({
    found: `${written(numerator)} / ${written(denominator)}`,
    expected: 'En tæller, der ikke er større end nævneren, og en nævner over 0',
    advice: 'Se, om de to er byttet om.',
  }),
  'percent-range': ({ value }: { value: number }) => ({
    found: `${written(value)} %`,
    expected: 'En procent fra 0 til 100',
    advice:
      'Ret tallet. Er det rigtigt, så skriv minimum og maximum for kolonnen i datapackage.yaml, eller forklar cellen i en datanote.',
  }),
  'share-mismatch': ({
    value,
    numerator,
    denominator,
    real,
  }: Share & { value: number; real: number }) => ({
    found: `${written(value)} %`,
    expected: `${written(numerator)} / ${written(denominator)} = ${written(real)} %`,
    advice:
      'Ret procenten, tælleren eller nævneren. Står det sådan i kilden, så forklar det i en datanote.',
  }),
  'same-number': ({ one, other }: { one: SaidNumber; other: SaidNumber }) => ({
    found: `${one.address} = ${written(one.number)}, men ${other.address} = ${written(other.number)}`,
    expected: 'Ét tal, for de to har samme navn og enhed',
    advice: `Ret det, der er forkert.${one.address.startsWith('facts/') ? ` Skriv helst {${other.address}} i stedet for tallet i facts.csv.` : ''} Er det ikke samme tal, så giv dem hvert sit navn; er kilden uenig med sig selv, så forklar det i en datanote.`,
  }),
} satisfies ProblemWords;

interface SaidNumber {
  address: string;
  number: number;
}

interface Share {
  numerator: number;
  denominator: number;
}
