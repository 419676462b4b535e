import type { ProblemWords } from '../../problem-words.ts';
import { written } from '../written.ts';

const hide =
  'Skriv [c] i cellen, og skjul mindst ét tal til, så det ikke kan regnes ud. Har en kilde allerede offentliggjort tallet, så skriv cellen og kilden under disclosure.published i report.yaml.';

/** Numbers that are of so few people that somebody could be recognised. */
export const disclosure = {
  'small-count': ({ number, minimum, address }: Small & { minimum: number }) => ({
    found: `${address} = ${written(number)}, et antal personer under ${minimum}`,
    expected: `0 eller mindst ${minimum} personer`,
    advice: `${hide} Tæller tallet ikke personer, så skriv cellen under disclosure.harmless.`,
  }),
  'not-rounded': ({ number, rounding }: { number: number; rounding: number }) => ({
    found: `${written(number)}, som ikke er rundet af`,
    expected: `Et antal, der går op i ${rounding}`,
    advice: `Rund af til nærmeste ${rounding}, som reglen under disclosure siger.`,
  }),
  'small-base': ({ number, base, minimumBase, address }: SmallBase) => ({
    found: `${address} = ${written(number)} % af kun ${written(base)}`,
    expected: `Procenter af mindst ${minimumBase} personer`,
    advice: `${hide} Skriv hellere antallene, hvis de er store nok.`,
  }),
  'small-share': ({ number, base, lowest, highest, minimum, address }: SmallShare) => ({
    found: `${address} = ${written(number)} % af ${written(base)} er ${range(lowest, highest)}`,
    expected: `0 eller mindst ${minimum} personer`,
    advice: hide,
  }),
  'whole-group': ({ number, base, address }: Small & { base: number }) => ({
    found: `${address} = ${written(number)} % af ${written(base)}: Det siger noget om hver enkelt i gruppen`,
    expected: 'Andele, der ikke er alle eller ingen',
    advice:
      'Skriv [c] i cellen, eller slå gruppen sammen med en anden. Kan tallet ikke skade nogen, så skriv cellen og grunden under disclosure.harmless i report.yaml.',
  }),
  'minimum-without-reason': ({ minimum }: { minimum: number }) => ({
    found: `minimum ${minimum} uden reason`,
    expected: 'En begrundelse, når grænsen er under 5',
    advice: 'Skriv i reason under disclosure, hvorfor grænsen er lavere. Læserne ser det.',
  }),
} satisfies ProblemWords;

interface Small {
  number: number;
  address: string;
}

interface SmallBase extends Small {
  base: number;
  minimumBase: number;
}

interface SmallShare extends Small {
  base: number;
  lowest: number;
  highest: number;
  minimum: number;
}

function range(lowest: number, highest: number): string {
  return lowest === highest ? written(lowest) : `${written(lowest)} til ${written(highest)}`;
}
